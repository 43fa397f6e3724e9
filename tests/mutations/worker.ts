import { parentPort, workerData } from 'node:worker_threads';
import { runShare, type Share } from './run.ts';

/** What a worker says: what it begins, or its results. */
const results = runShare(workerData as Share, (told) => parentPort?.postMessage({ told }));
parentPort?.postMessage({ results });
