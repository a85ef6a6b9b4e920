import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BusinessHours } from '../../../shared/domain/listening/businessHours.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Check } from '../../components/check/Check.tsx'
import { Group } from '../../components/field/Group.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { choose } from './bringing.ts'
import styles from './fields.module.css'
import { WEEK, weekdayText } from './texts.ts'

const USUAL = { from: '09:00', to: '18:00' }
const USUAL_HOURS: BusinessHours = [[], [USUAL], [USUAL], [USUAL], [USUAL], [USUAL], []]

/** Of chats: who the business is, and when it is open. */
export function ChatFields({ preview }: { preview: SourcePreview }) {
  const { t } = useTranslation()
  const { senders, needs, choices } = preview
  const me = new Set(choices.me)
  const take = (name: string, on: boolean): void => {
    void choose({ me: on ? [...me, name] : [...me].filter((one) => one !== name) })
  }
  return (
    <>
      <Group label={t('bringing.read.me')}>
        {needs.includes('me') && <Notice>{t('bringing.read.meAsk')}</Notice>}
        <ul className={styles.senders}>
          {senders.map(({ name, messages, chats }) => (
            <li key={name} className={styles.sender}>
              <Check
                label={name}
                checked={!needs.includes('me') && me.has(name)}
                onCheck={(on) => {
                  // What was only a guess is no answer yet.
                  if (needs.includes('me')) void choose({ me: [name] })
                  else take(name, on)
                }}
              />
              <span className={styles.note}>
                {[
                  ...(chats > 1 ? [t('bringing.read.chats', { count: chats })] : []),
                  t('bringing.read.messages', { count: messages }),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Group>
      <HoursField hours={choices.businessHours} />
    </>
  )
}

/** Whether waiting counts around the clock or only while the business is open. */
function HoursField({ hours }: { hours: BusinessHours | null }) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const set = (day: number, spans: BusinessHours[number]): void => {
    if (hours) void choose({ businessHours: hours.map((old, i) => (i === day ? spans : old)) })
  }
  return (
    <Group label={t('bringing.read.hours')}>
      <div className={styles.group}>
        <Segmented
          label={t('bringing.read.hours')}
          value={hours ? 'open' : 'all'}
          choices={[
            { value: 'all', label: t('bringing.read.hoursAll') },
            { value: 'open', label: t('bringing.read.hoursOpen') },
          ]}
          onChoose={(next) => void choose({ businessHours: next === 'open' ? USUAL_HOURS : null })}
        />
        {hours && (
          <div className={styles.days}>
            {WEEK.map((day) => {
              const name = weekdayText(day, language)
              return <Day key={day} name={name} spans={hours[day] ?? []} onSpans={(next) => set(day, next)} />
            })}
          </div>
        )}
      </div>
    </Group>
  )
}

type Spans = BusinessHours[number]

/** Closed between these, where a day is split. */
const LUNCH = { from: '12:00', to: '13:00' }

interface DayProps {
  readonly name: string
  readonly spans: Spans
  readonly onSpans: (spans: Spans) => void
}

function Day({ name, spans, onSpans }: DayProps) {
  const { t } = useTranslation()
  const [first, ...more] = spans
  const last = more.at(-1)
  const canSplit = first !== undefined && !last && first.from < LUNCH.from && first.to > LUNCH.to
  return (
    <>
      <Check label={name} checked={first !== undefined} onCheck={(on) => onSpans(on ? [USUAL] : [])} />
      <span className={styles.spans}>
        {!first && <span className={styles.clock}>{t('bringing.read.closed')}</span>}
        {spans.map((span, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans of a day have nothing but their place
          <span key={at} className={styles.clock}>
            {(['from', 'to'] as const).map((end, i) => (
              <span key={end} className={styles.clock}>
                {i === 1 && t('bringing.read.until')}
                <input
                  type="time"
                  aria-label={t(end === 'from' ? 'bringing.read.opensAt' : 'bringing.read.closesAt', { day: name })}
                  value={span[end]}
                  onChange={(event) => {
                    const next = { ...span, [end]: event.currentTarget.value }
                    if (/^\d\d:\d\d$/.test(next[end])) onSpans(spans.map((old, place) => (place === at ? next : old)))
                  }}
                />
              </span>
            ))}
          </span>
        ))}
        {canSplit && (
          <Button
            small
            title={t('bringing.read.lunchOf', { day: name })}
            onClick={() =>
              onSpans([
                { ...first, to: LUNCH.from },
                { ...first, from: LUNCH.to },
              ])
            }
          >
            {t('bringing.read.lunch')}
          </Button>
        )}
        {first && last && (
          <IconButton
            icon={X}
            label={t('bringing.read.noLunch', { day: name })}
            onClick={() => onSpans([{ from: first.from, to: last.to }])}
          />
        )}
      </span>
    </>
  )
}
