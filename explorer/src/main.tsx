import './no-eval.js';
import { render } from 'preact';
import { AppShell } from './shell/app-shell.js';
import { followFragment } from './state/fragment.js';
import './shell/theme.css';
import './shell/shell.css';
import './loan/loan-view.css';
import './loan/loan-form.css';
import './decision/decision.css';
import './notice/notice.css';

await followFragment();
const page = document.getElementById('page');
if (page !== null) render(<AppShell />, page);
