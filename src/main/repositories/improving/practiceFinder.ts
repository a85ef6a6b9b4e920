import type { VoiceWord } from '../../../shared/domain/consistency/fact.ts'
import type { EmpathyNote } from '../../../shared/domain/persona/empathyNote.ts'
import type { Checklist, Playbook, QuizRun, ShopperVisit } from '../../../shared/domain/playbook/playbook.ts'
import type { Connection } from '../../db/connection.ts'
import type { Store } from '../store.ts'

/** Notes of empathy maps, playbooks and what belongs to them, by where they stand. */
export interface PracticeFinder {
  /** in order */
  empathyNotes(where?: {
    readonly personaIds?: readonly string[]
    readonly journeyIds?: readonly string[]
  }): EmpathyNote[]
  playbooks(): Playbook[]
  playbooksAt(touchpointIds: readonly string[]): Playbook[]
  /** of one playbook or of all, oldest first */
  quizRuns(playbookIds?: readonly string[]): QuizRun[]
  /** in order */
  voiceWords(): VoiceWord[]
  /** in order */
  checklists(): Checklist[]
  /** of one checklist or of all, oldest first */
  shopperVisits(checklistIds?: readonly string[]): ShopperVisit[]
}

export function createPracticeFinder(connection: Connection, store: Store): PracticeFinder {
  const among = (column: string): string => `${column} in (select value from json_each(?))`
  const all = (sql: string, ...values: readonly (readonly string[])[]): unknown[] =>
    connection.statement(sql).all(...values.map((list) => JSON.stringify(list)))
  return {
    empathyNotes: ({ personaIds, journeyIds } = {}) => {
      const wanted = [
        ...(personaIds ? [['persona_id', personaIds] as const] : []),
        ...(journeyIds ? [['journey_id', journeyIds] as const] : []),
      ]
      const where = wanted.length === 0 ? '' : `where ${wanted.map(([column]) => among(column)).join(' and ')}`
      return store.empathyNote.fromRows(
        all(`select * from empathy_note ${where} order by order_key, id`, ...wanted.map(([, ids]) => ids)),
      )
    },
    playbooks: () => store.playbook.fromRows(all('select * from playbook order by id')),
    playbooksAt: (ids) =>
      store.playbook.fromRows(all(`select * from playbook where ${among('touchpoint_id')} order by id`, ids)),
    quizRuns: (ids) =>
      store.quizRun.fromRows(
        ids
          ? all(`select * from quiz_run where ${among('playbook_id')} order by at, id`, ids)
          : all('select * from quiz_run order by at, id'),
      ),
    voiceWords: () => store.voiceWord.fromRows(all('select * from voice_word order by order_key, id')),
    checklists: () => store.checklist.fromRows(all('select * from checklist order by order_key, id')),
    shopperVisits: (ids) =>
      store.shopperVisit.fromRows(
        ids
          ? all(`select * from shopper_visit where ${among('checklist_id')} order by on_day, id`, ids)
          : all('select * from shopper_visit order by on_day, id'),
      ),
  }
}
