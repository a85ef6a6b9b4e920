import { parentPort, workerData } from 'node:worker_threads'
import type { ApartThreadData } from '../../platform/apart/messages.ts'
import { serveApart } from '../../platform/apart/serveApart.ts'
import { READING_TASKS } from '../../services/listening/reading/tasks.ts'

// The thread in which files of other programs are read: it has no workspace, and may hang or run out of memory.
if (!parentPort) throw new Error('the reading thread runs as a worker only')
serveApart(parentPort, (workerData as ApartThreadData).shared, READING_TASKS)
