import type { ImprovementLink } from '../../shared/domain/improvement/improvement.ts'
import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { useLanguage } from '../state/languageStore.ts'
import type { Selected } from '../state/selectionStore.ts'
import type { ImprovementStart } from './startImprovement.ts'

/** What of a map an improvement can be begun from. */
export const canImprove = ({ kind }: Selected): boolean =>
  kind === 'touchpoint' || kind === 'card' || kind === 'step' || kind === 'stage'

/** The beginning of an improvement of something on a map, which it links back to; null where it is not there. */
export function improvementOf(doc: JourneyDoc, record: Selected): ImprovementStart | null {
  const { t } = useLanguage.getState().i18n
  const link = (kind: ImprovementLink['kind'], id: string, name: string): ImprovementLink => ({
    kind,
    id,
    name: name.slice(0, 10_000),
  })
  if (record.kind === 'card') {
    const card = doc.cards.find(({ id }) => id === record.id)
    if (!card) return null
    const beside = doc.touchpoints.filter(({ stepId }) => stepId === card.stepId)
    const only = beside.length === 1 ? beside[0] : undefined
    const step = doc.steps.find(({ id }) => id === card.stepId)
    const pain = card.kind === 'pain'
    return {
      title: card.text.trim() === '' ? '' : pain ? t('improvement.titleOf.solve', { text: card.text }) : card.text,
      problem: pain ? card.text : '',
      origin: pain ? 'pain' : card.kind === 'opportunity' ? 'opportunity' : 'hand',
      links: [
        link('card', card.id, card.text),
        ...(only ? [link('touchpoint', only.id, only.name)] : step ? [link('step', step.id, step.name)] : []),
      ],
    }
  }
  const list = { touchpoint: doc.touchpoints, step: doc.steps, stage: doc.stages }
  if (record.kind !== 'touchpoint' && record.kind !== 'step' && record.kind !== 'stage') return null
  const found = list[record.kind].find(({ id }) => id === record.id)
  if (!found) return null
  return {
    title: found.name.trim() === '' ? '' : t('improvement.titleOf.better', { name: found.name }),
    problem: '',
    origin: 'hand',
    links: [link(record.kind, found.id, found.name)],
  }
}
