import { useTranslation } from 'react-i18next'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { useShown } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { useGround } from './ground.ts'
import styles from './outline.module.css'
import type { StepEntry } from './outlineIndex.ts'
import { TableFrame } from './StepTable.tsx'

/** The same table where it is far from sight: everything can be read and found, fields and free places come when one gets near. */
export function ReadTable({ entry }: { entry: StepEntry }) {
  const { t } = useTranslation()
  const words = useWords()
  const { lanes, personas, channels } = useGround()
  const doc = useShown((s) => s.doc)
  const felt = (valence: readonly Valence[]): string[] =>
    valence.map(({ personaId, value }) => {
      const name = personas.find((p) => p.id === personaId)?.name ?? ''
      return `${name} ${words.feelings[value + 2]}`.trim()
    })
  const facts = (x: Touchpoint): string => {
    const channel = channels.find((c) => c.id === x.channelId)
    const where = channel ? [channel.name || words.channels[channel.kind]] : []
    return [...where, ...(x.isKey ? [t('inspector.field.key')] : []), ...x.tags, ...felt(x.valence)].join(', ')
  }
  const leads = (id: string): string => {
    const names = entry.leads[id]?.map(({ toId, label }) => {
      const to = doc?.touchpoints.find((x) => x.id === toId) ?? doc?.steps.find((x) => x.id === toId)
      return label ? `${to?.name ?? ''} (${label})` : (to?.name ?? '')
    })
    return names ? t('outline.leadsTo', { names: names.join(', ') }) : ''
  }
  const told = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ')
  return (
    <TableFrame name={entry.step.name || words.unnamedStep}>
      <tr>
        <th scope="row">{lanes.find((l) => l.role === 'emotion')?.name || words.lanes.emotion}</th>
        <td className={styles.read}>
          {told(...felt(entry.step.valence), leads(entry.step.id)) || t('outline.noFeeling')}
        </td>
      </tr>
      {lanes
        .filter(
          (lane) =>
            entry.touchpoints.some((x) => x.laneId === lane.id) || entry.cards.some((x) => x.laneId === lane.id),
        )
        .map((lane) => (
          <tr key={lane.id}>
            <th scope="row">{lane.name || words.lanes[lane.role]}</th>
            <td className={styles.read}>
              {entry.touchpoints
                .filter((x) => x.laneId === lane.id)
                .map((x) => (
                  <p key={x.id}>
                    {x.name || words.unnamedTouchpoint} <small>{told(facts(x), leads(x.id))}</small>
                  </p>
                ))}
              {entry.cards
                .filter((x) => x.laneId === lane.id)
                .map((x) => (
                  <p key={x.id}>
                    {(x.kind === 'pain' || x.kind === 'gain') && `${t(`inspector.cardKind.${x.kind}`)}: `}
                    {x.text}
                  </p>
                ))}
            </td>
          </tr>
        ))}
    </TableFrame>
  )
}
