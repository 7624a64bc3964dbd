import { Counter, collectDefaultMetrics, Histogram, type Registry, register } from 'prom-client';
import type { AnsweredRequest } from '../service/answered-request.js';

/** What one process has counted, as it is told to another. */
export type Figures = Awaited<ReturnType<Registry['getMetricsAsJSON']>>;

/** Counts what one process answers. */
export interface WorkerMetrics {
  count(answered: AnsweredRequest): void;
  figures(): Promise<Figures>;
}

const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The metrics of a worker, which the first process gathers from all of them. */
export function workerMetrics(): WorkerMetrics {
  collectDefaultMetrics();
  const requests = new Counter({
    name: 'liubao_requests_total',
    help: 'Requests answered, by operation and status.',
    labelNames: ['operation', 'status'],
  });
  const seconds = new Histogram({
    name: 'liubao_request_seconds',
    help: 'From the arrival of a request to the last byte of its answer.',
    labelNames: ['operation'],
    buckets: BUCKETS,
  });
  const decisions = new Counter({ name: 'liubao_decisions_total', help: 'Decisions answered, by track.', labelNames: ['track'] });
  const refusals = new Counter({
    name: 'liubao_refusals_total',
    help: 'Requests refused by the kind of problem, and inputs among many as refused-among-many.',
    labelNames: ['problem'],
  });
  return {
    count({ operation = 'none', status, seconds: took, decisions: made, problem, refused }) {
      requests.inc({ operation, status });
      seconds.observe({ operation }, took);
      for (const [track, count] of Object.entries(made)) decisions.inc({ track }, count);
      if (problem !== undefined) refusals.inc({ problem });
      if (refused > 0) refusals.inc({ problem: 'refused-among-many' }, refused);
    },
    figures: () => register.getMetricsAsJSON(),
  };
}
