import { useTranslation } from 'react-i18next'
import { signed } from '../../../shared/layout/geometry/stationNode.ts'
import { Hidden } from '../../components/text/Hidden.tsx'
import { useWords } from '../../state/words.ts'
import { usePresent } from './presentStore.ts'
import styles from './StopVoice.module.css'
import type { Story, StoryStep } from './slide/story.ts'
import type { Stop } from './stops.ts'

/** What a sheet shows, as text for those who hear it. */
export function StopVoice({ stop, story }: { stop: Stop; story: Story }) {
  const { t } = useTranslation()
  const words = useWords()
  const blank = usePresent((s) => s.blank)
  const { journey, personas } = story.doc
  const name = journey.name.trim() || words.unnamedJourney
  const stage = story.stages.find((s) => s.stage.id === stop.stageId)
  const title =
    stop.kind === 'title'
      ? t('present.stop.title', { name })
      : stage
        ? t('present.stop.stage', {
            number: stage.number,
            count: story.stages.length,
            name: stage.stage.name.trim() || words.unnamedStage,
          })
        : t('present.stop.end')
  const part = stop.parts > 1 ? t('present.part', { part: stop.part + 1, parts: stop.parts }) : ''
  return (
    <div className={styles.voice}>
      <Hidden live>{blank ? t(`present.blank.${blank}`) : [title, part].filter(Boolean).join(', ')}</Hidden>
      <h1>{title}</h1>
      {stop.kind === 'title' && (
        <>
          <p>{words.states[journey.state]}</p>
          {personas.map((p) => (
            <p key={p.id}>{[p.name, p.role].filter(Boolean).join(', ')}</p>
          ))}
          <p>{journey.scenario}</p>
        </>
      )}
      {stage?.stage.duration && <p>{stage.stage.duration}</p>}
      {stage?.steps.map((step) => (
        <StepVoice key={step.step.id} story={story} of={step} />
      ))}
    </div>
  )
}

function StepVoice({ story, of }: { story: Story; of: StoryStep }) {
  const { t } = useTranslation()
  const words = useWords()
  const feelings = story.lines.flatMap((line) => {
    const feeling = line.feelings[of.column]
    return feeling ? [{ name: line.persona?.name || t('present.said.customer'), feeling }] : []
  })
  return (
    <section>
      <h2>{`${of.number} ${of.step.name.trim() || words.unnamedStep}`}</h2>
      <ul>
        {feelings.map(({ name, feeling }) => (
          <li key={name}>
            {t('present.said.feeling', {
              name,
              value: signed(feeling.value),
              word: words.feelings[feeling.value + 2] ?? '',
              evidence: words.evidence[feeling.evidence],
            })}
          </li>
        ))}
        {of.touchpoints.map((touchpoint) => (
          <li key={touchpoint.id}>
            {t('present.said.touchpoint', { name: touchpoint.name.trim() || words.unnamedTouchpoint })}
          </li>
        ))}
        {of.cards.map((card) => (
          <li key={card.id}>
            {card.kind === 'pain' || card.kind === 'gain' || card.kind === 'opportunity'
              ? t(`present.said.${card.kind}`, { text: card.text })
              : card.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
