import type { ImprovementLink, Origin } from '../../shared/domain/improvement/improvement.ts'
import { newId, request } from '../ipc/connection.ts'
import { useLanguage } from '../state/languageStore.ts'
import { openSheet } from '../state/navigationStore.ts'
import { sayFailure } from '../state/toasts.ts'

export interface ImprovementStart {
  /** what is to be done; '' where only the problem is known */
  readonly title: string
  readonly problem: string
  readonly origin: Origin
  /** what it is about and comes from: each leads there from its sheet */
  readonly links: readonly ImprovementLink[]
  /** left out: the first of the board */
  readonly columnId?: string
}

const LONGEST_TITLE = 200

/** One line that names an improvement: what was said, cut at a word where it is long. */
export function asTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_TITLE) return line
  return `${line.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`
}

/** Makes an improvement at once and opens its sheet. @returns its id; null where it could not be made, which was said */
export async function startImprovement({ title, columnId, ...start }: ImprovementStart): Promise<string | null> {
  const { t } = useLanguage.getState().i18n
  const id = newId()
  const fields = { ...start, links: [...start.links], title: asTitle(title) || t('improvement.newTitle') }
  const reply = await request('improvement.add', { id, fields, ...(columnId === undefined ? {} : { columnId }) })
  if (!reply.ok) {
    sayFailure(reply)
    return null
  }
  openSheet({ kind: 'improvement', improvementId: id, isNew: true })
  return id
}
