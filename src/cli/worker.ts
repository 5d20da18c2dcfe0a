/** What runs in a thread of its own: loads the engine as the command does, and serves one share of the run. */
import { parentPort } from 'node:worker_threads';
import { readKnowledge } from './knowledge.ts';
import { compileWell, loadEngine, loadThreads } from './load.ts';

if (parentPort === null) throw new Error('This script is for a thread of a run.');
const { serve } = loadEngine();
compileWell();
serve(parentPort, readKnowledge(), loadThreads);
