import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { Select } from '../../components/select/Select.tsx'
import styles from './head.module.css'
import { type Moment, momentKey, momentName } from './moment.ts'
import { goBackTo } from './restore.ts'
import { compareWith, mark, useTimeline } from './timelineStore.ts'

/** As many steps are offered to compare with. */
const OFFERED = 60

/** What is looked at, with what it is compared, and the way back to it. */
export function MomentHead({ chosen }: { chosen: Moment }) {
  const { t, i18n } = useTranslation()
  const { versions, entries, other, marked, journeyId } = useTimeline()
  const now = new Date()
  const moments: readonly Moment[] = [
    ...versions.map((version): Moment => ({ kind: 'version', version })),
    ...(entries ?? [])
      .filter((entry) => !entry.undone)
      .slice(0, OFFERED)
      .map((entry): Moment => ({ kind: 'step', entry })),
  ].filter((m) => momentKey(m) !== momentKey(chosen))
  return (
    <header className={styles.head}>
      <h3 className={styles.name}>{momentName(i18n, chosen, now)}</h3>
      <div className={styles.tools}>
        <Segmented
          label={t('timeline.shows')}
          value={marked ? 'marked' : 'plain'}
          choices={[
            { value: 'marked', label: t('timeline.marked') },
            { value: 'plain', label: t('timeline.plain') },
          ]}
          onChoose={(value) => mark(value === 'marked')}
        />
        {marked && (
          <div className={styles.compare}>
            <Select
              label={t('timeline.compare')}
              value={other ? momentKey(other) : 'now'}
              choices={[
                { value: 'now', label: t('timeline.now') },
                ...moments.map((m) => ({ value: momentKey(m), label: momentName(i18n, m, now) })),
              ]}
              onChoose={(key) => void compareWith(moments.find((m) => momentKey(m) === key) ?? null)}
            />
          </div>
        )}
        <Button look="primary" icon={RotateCcw} onClick={() => journeyId !== null && void goBackTo(journeyId, chosen)}>
          {t(chosen.kind === 'version' ? 'timeline.restoreVersion' : 'timeline.restore')}
        </Button>
      </div>
    </header>
  )
}
