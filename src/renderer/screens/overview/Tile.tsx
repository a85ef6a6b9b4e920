import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OverviewTile } from '../../../shared/i18n/overviewText.ts'
import { Button } from '../../components/button/Button.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { IMPROVE_PANES } from '../laterScreens.ts'
import { goToAct, goToAll } from './goToAct.ts'
import styles from './OverviewPane.module.css'

/** A quarter of the page; each line leads to where something is done about it. */
export function Tile({ tile }: { tile: OverviewTile }) {
  const { t } = useTranslation()
  const { of, look, title, count, lines, none, more } = tile
  const hasAll = of !== 'late' || IMPROVE_PANES.length > 0
  return (
    <section className={`${styles.tile} ${styles[look] ?? ''}`} aria-label={title}>
      <header className={styles.tileHead}>
        <Sign of={look} />
        <h2 className={styles.tileTitle}>{title}</h2>
        {hasAll && (
          <Button look="link" small aria-label={`${title}: ${t('overview.seeAll')}`} onClick={() => goToAll(of)}>
            {t('overview.seeAll')}
          </Button>
        )}
      </header>
      <p className={styles.count}>{count}</p>
      {lines.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.lines}>
        {lines.map(({ id, text, note, act }) => (
          <li key={id}>
            <button type="button" className={styles.line} onClick={() => goToAct(act)}>
              <span className={styles.words}>
                <b>{text}</b>
                {note !== '' && <span className={styles.note}>{note}</span>}
              </span>
              <Icon of={ChevronRight} size="small" />
            </button>
          </li>
        ))}
      </ul>
      {more !== '' && <p className={styles.more}>{more}</p>}
    </section>
  )
}

/** ▼ ▲ ■ and a dashed ring: as on paper. */
function Sign({ of }: { of: OverviewTile['look'] }) {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden focusable={false}>
      {of === 'pain' && <path d="M0 1h12l-6 10z" />}
      {of === 'gain' && <path d="M0 11h12l-6-10z" />}
      {of === 'late' && <path d="M1 1h10v10h-10z" />}
      {of === 'open' && <circle cx={6} cy={6} r={5} />}
    </svg>
  )
}
