import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { GitCompareArrows, Map as MapIcon, Rows3 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import { useDocument } from '../../state/documentStore.ts'
import { type JourneyLook, lookAs, lookOf, useJourneyLook } from '../../state/journeyLookStore.ts'
import styles from './LookSwitch.module.css'

const LOOKS = [
  { value: 'map', icon: MapIcon },
  { value: 'list', icon: Rows3 },
  { value: 'changes', icon: GitCompareArrows },
] as const

/** Whether the journey is looked at as a map or as a list; one as it is wanted also as what it changes. */
export function LookSwitch() {
  const { t } = useTranslation()
  // While its past is shown neither is: both lead back.
  const state = useDocument((s) => s.doc?.journey.state)
  const look = useJourneyLook((s) => (s.past ? '' : lookOf(s, state)))
  return (
    <RadioGroup
      aria-label={t('outline.look.label')}
      value={look}
      onValueChange={(next) => lookAs(next as JourneyLook['look'])}
      className={styles.group}
      data-many={state === 'toBe' || undefined}
    >
      {LOOKS.filter(({ value }) => value !== 'changes' || state === 'toBe').map(({ value, icon }) => (
        <Radio.Root
          key={value}
          value={value}
          className={styles.choice}
          aria-label={t(`outline.look.${value}`)}
          title={t(`outline.look.${value}`)}
          nativeButton
          render={<button type="button" />}
        >
          <Icon of={icon} size="small" />
          <span className={styles.word}>{t(`outline.look.${value}`)}</span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
