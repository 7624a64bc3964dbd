import './no-eval.js';
import { render } from 'preact';
import { AppShell } from './shell/app-shell.js';
import './shell/theme.css';
import './shell/shell.css';

const page = document.getElementById('page');
if (page !== null) render(<AppShell />, page);
