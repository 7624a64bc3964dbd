// A service of a bank's own, in Express: a question of its own, answered by the library, and beside it all that the library answers.
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { createDecider } from 'liubao-rules';
import { createService } from 'liubao-rules/service';

const decider = createDecider();
const service = createService();

export const app = express();
app.disable('x-powered-by');

// What the bank's own screens ask: may this be deferred, and what has to be asked first?
app.post('/deferral', express.json(), ({ body }, response) => {
  const { decision, error } = decider.safeDecide(body);
  if (error !== undefined) return response.status(422).json({ problems: error.problems });
  const { track, missing } = decision;
  return response.json({ track, missing });
});

// Every answer of the library, under a path of the bank's. It reads the body by itself: no parser stands before it.
app.use('/relief', getRequestListener(service.fetch, { overrideGlobalObjects: false }));
