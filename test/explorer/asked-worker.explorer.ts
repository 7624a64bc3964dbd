import { describe, expect, it } from 'vitest';
import { askedWorker, RefusedQuestion } from '../../explorer/src/worker/asked-worker.js';
import type { Asked, Told } from '../../explorer/src/worker/questions.js';

interface Questions {
  double: { ask: number; answer: number };
}

/** A worker that answers when it is told to, as one in another thread does. */
class TestedWorker extends EventTarget {
  readonly asked: Asked[] = [];
  isEnded = false;

  postMessage(message: Asked): void {
    this.asked.push(message);
  }

  tell(data: Told): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

describe('a worker that is asked', () => {
  const started = () => {
    const worker = new TestedWorker();
    const progress: number[] = [];
    return { worker, progress, asked: askedWorker<Questions>(worker as unknown as Worker, (done) => progress.push(done)) };
  };

  it('gives each answer to its question, in whatever order they come', async () => {
    const { worker, progress, asked } = started();
    const answers = Promise.all([asked.ask('double', 1), asked.ask('double', 2)]);
    const [first, second] = worker.asked;
    worker.tell({ progress: 0.5, count: 1 });
    worker.tell({ id: second?.id ?? 0, answer: 4 });
    worker.tell({ id: first?.id ?? 0, answer: 2 });
    expect(await answers).toEqual([2, 4]);
    expect(progress).toEqual([0.5]);
  });

  it('says in both languages what it refused, and that it broke down', async () => {
    const { worker, asked } = started();
    const refused = asked.ask('double', 1);
    worker.tell({ id: worker.asked[0]?.id ?? 0, refused: { zh: '不行', en: 'no', problems: [] } });
    await expect(refused).rejects.toMatchObject({ refused: { zh: '不行', en: 'no' } });

    const lost = asked.ask('double', 2);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    const error = await lost.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedQuestion);
    expect((error as RefusedQuestion).refused.en).toContain('out of memory');
    expect((error as RefusedQuestion).refused.zh).toContain('out of memory');
  });

  it('is ended with what it is at', () => {
    const { worker, asked } = started();
    asked.end();
    expect(worker.isEnded).toBe(true);
  });
});
