import { Combine, Ellipsis, Pencil, Plus, Trash2, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThemeCount } from '../../../shared/domain/feedback/themeCount.ts'
import { THEME_IDS } from '../../../shared/domain/themes/theme.ts'
import { sayTheme } from '../../../shared/i18n/answerText.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { PickDialog } from '../../components/pick/PickDialog.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { refineInbox, showThemes, useInbox } from '../../state/inboxStore.ts'
import { fuzzyFilter } from '../palette/fuzzy.ts'
import { useAnswers } from './answerList.ts'
import { usePickWords } from './pickers.tsx'
import { useSurroundings } from './surroundings.ts'
import { ThemeForm } from './ThemeForm.tsx'
import styles from './ThemesPanel.module.css'
import { countThemes, joinThemes, removeTheme, useSpoken } from './themes.ts'

const PAUSE_MS = 150

/** Something that is being done with a theme; an id of null: a new one. */
type Doing = { readonly what: 'write'; readonly id: string | null } | { readonly what: 'join'; readonly id: string }

/** What customers speak about, how often, and whether it grows. */
export function ThemesPanel() {
  const { t } = useTranslation()
  const filter = useInbox((s) => s.filter)
  const { counts, terms } = useSpoken()
  const themes = useSurroundings((s) => s.themes)
  // Counted anew when other answers are there.
  const { total, listing } = useAnswers()
  const [doing, setDoing] = useState<Doing | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever may change what is counted
  useEffect(() => {
    const timer = setTimeout(() => void countThemes(filter), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [filter, total, listing, themes])
  const most = Math.max(1, ...(counts ?? []).map(({ n }) => n))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <aside className={styles.panel} tabIndex={0} aria-label={t('inbox.themes.title')} data-region="themes">
      <header className={styles.head}>
        <h2 className={styles.title}>{t('inbox.themes.title')}</h2>
        <IconButton icon={X} label={t('inbox.themes.close')} onClick={() => showThemes(false)} />
      </header>
      {counts === null ? (
        <Loading text={t('common.loading')} />
      ) : counts.length === 0 ? (
        <p className={styles.hint}>{t('inbox.themes.none')}</p>
      ) : (
        <ul className={styles.list}>
          {counts.map((count) => (
            <ThemeRow key={count.themeId} count={count} most={most} onDo={setDoing} />
          ))}
        </ul>
      )}
      <Button small icon={Plus} className={styles.add} onClick={() => setDoing({ what: 'write', id: null })}>
        {t('inbox.themes.add')}
      </Button>
      {terms.length > 0 && (
        <section className={styles.terms}>
          <h3 className={styles.partName}>{t('inbox.themes.terms')}</h3>
          <div className={styles.chips}>
            {terms.map(({ term }) => (
              <button key={term} type="button" className={styles.chip} onClick={() => refineInbox({ text: term })}>
                {term}
              </button>
            ))}
          </div>
        </section>
      )}
      {doing?.what === 'write' && <ThemeForm themeId={doing.id} onClose={() => setDoing(null)} />}
      {doing?.what === 'join' && <JoinPicker themeId={doing.id} onClose={() => setDoing(null)} />}
    </aside>
  )
}

interface ThemeRowProps {
  readonly count: ThemeCount
  readonly most: number
  readonly onDo: (doing: Doing) => void
}

function ThemeRow({ count, most, onDo }: ThemeRowProps) {
  const { t, i18n } = useTranslation()
  const themes = useSurroundings((s) => s.themes)
  const chosen = useInbox((s) => s.filter.themeIds?.includes(count.themeId) ?? false)
  const { themeId, n, negative, positive } = count
  const name = sayTheme(t, themes, themeId)
  const own = themes.some((theme) => theme.id === themeId)
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.theme}
        aria-pressed={chosen}
        onClick={() => refineInbox({ themeIds: chosen ? [] : [themeId] })}
      >
        <span className={styles.name}>{name}</span>
        <b className={styles.n}>{number.format(n)}</b>
        <span className={styles.bar} aria-hidden>
          <i style={{ width: `${(100 * n) / most}%` }} />
        </span>
        <Trend months={count.months} />
        <small className={styles.moods}>
          {t('inbox.themes.moods', { negative: number.format(negative), positive: number.format(positive) })}
        </small>
      </button>
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} label={t('inbox.themes.more', { name })} />}
        groups={[
          {
            actions: [
              {
                id: 'write',
                label: t('inbox.themes.write'),
                icon: Pencil,
                run: () => onDo({ what: 'write', id: themeId }),
              },
              {
                id: 'join',
                label: t('inbox.themes.join'),
                icon: Combine,
                run: () => onDo({ what: 'join', id: themeId }),
              },
            ],
          },
          {
            actions: own
              ? [{ id: 'remove', label: t('inbox.themes.remove'), icon: Trash2, run: () => void removeTheme(themeId) }]
              : [],
          },
        ]}
      />
    </li>
  )
}

const SHOWN_MONTHS = 12
const [WIDE, HIGH] = [72, 18]

/** The last months as a line; all of them answers about this theme. */
function Trend({ months }: Pick<ThemeCount, 'months'>) {
  const last = months.slice(-SHOWN_MONTHS)
  if (last.length < 2) return <svg className={styles.trend} aria-hidden focusable={false} />
  const top = Math.max(...last.map(({ n }) => n), 1)
  const points = last.map(({ n }, at) => [(at * WIDE) / (last.length - 1), HIGH - 2 - (n * (HIGH - 4)) / top] as const)
  const [x, y] = points.at(-1)!
  return (
    <svg className={styles.trend} viewBox={`-3 0 ${WIDE + 6} ${HIGH}`} aria-hidden focusable={false}>
      <path d={`M${points.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}`} />
      <circle cx={x} cy={y} r={2.5} />
    </svg>
  )
}

/** Which theme one counts as from now on. */
function JoinPicker({ themeId, onClose }: { themeId: string; onClose: () => void }) {
  const { t } = useTranslation()
  const themes = useSurroundings((s) => s.themes)
  const taken = new Set(themes.flatMap((theme) => theme.takesIn))
  const others = [...themes.map(({ id }) => id), ...THEME_IDS].filter((id) => id !== themeId && !taken.has(id))
  const named = others.map((id) => ({ id, name: sayTheme(t, themes, id) }))
  return (
    <PickDialog
      title={t('inbox.themes.joinTitle', { name: sayTheme(t, themes, themeId) })}
      placeholder={t('inbox.themes.joinField')}
      groupsFor={(typed) => [
        {
          label: t('inbox.themes.title'),
          options: fuzzyFilter(typed, named, ({ name }) => name).map(({ id, name }) => ({
            id,
            text: name,
            icon: Combine,
            run: () => void joinThemes(themeId, id, name),
          })),
        },
      ]}
      nothing={t('inbox.pick.nothing')}
      words={usePickWords()}
      onClose={onClose}
    />
  )
}
