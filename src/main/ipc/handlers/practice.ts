import {
  addChecklist,
  addVisit,
  removeChecklist,
  removeVisit,
  updateChecklist,
  updateVisit,
} from '../../services/practice/checklists.ts'
import { addNote, moveNote, removeNote, updateNote } from '../../services/practice/empathy.ts'
import { keepRun, removePlaybook, setPlaybook } from '../../services/practice/playbooks.ts'
import { addWord, removeWord, updateWord } from '../../services/practice/voice.ts'
import { voiceFound } from '../../services/practice/voiceFound.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'

type PracticeCommands = Pick<
  RecordedHandlers,
  Extract<keyof RecordedHandlers, `${'empathy' | 'playbook' | 'quiz' | 'voice' | 'checklist' | 'visit'}.${string}`>
>
export type PracticeRequests = Pick<
  DirectHandlers,
  'empathy.list' | 'playbook.list' | 'quiz.list' | 'voice.list' | 'voice.found' | 'checklist.list' | 'visit.list'
>

/** Commands about empathy maps, playbooks, checklists and the words of the brand. */
export const practiceCommands: PracticeCommands = {
  'empathy.add': addNote,
  'empathy.update': updateNote,
  'empathy.move': moveNote,
  'empathy.remove': removeNote,
  'playbook.set': setPlaybook,
  'playbook.remove': removePlaybook,
  'quiz.keep': keepRun,
  'voice.add': addWord,
  'voice.update': updateWord,
  'voice.remove': removeWord,
  'checklist.add': addChecklist,
  'checklist.update': updateChecklist,
  'checklist.remove': removeChecklist,
  'visit.add': addVisit,
  'visit.update': updateVisit,
  'visit.remove': removeVisit,
}

export function practiceRequests({ session }: { readonly session: WorkspaceSession }): PracticeRequests {
  const find = () => session.current().find
  return {
    'empathy.list': (_, { personaId, journeyId }) =>
      find().empathyNotes({
        ...(personaId === undefined ? {} : { personaIds: [personaId] }),
        ...(journeyId === undefined ? {} : { journeyIds: [journeyId] }),
      }),
    'playbook.list': () => find().playbooks(),
    'quiz.list': () => find().quizRuns(),
    'voice.list': () => find().voiceWords(),
    'voice.found': (_, { language }) => voiceFound(session.current(), language),
    'checklist.list': () => find().checklists(),
    'visit.list': () => find().shopperVisits(),
  }
}
