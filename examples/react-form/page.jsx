import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LoanForm } from './loan-form.jsx';

function Page() {
  const [given, setGiven] = useState({ kind: 'enterprise', dueDate: '2020-08-15' });
  return <LoanForm given={given} onChange={(name, value) => setGiven({ ...given, [name]: value })} />;
}

createRoot(document.getElementById('form')).render(<Page />);
