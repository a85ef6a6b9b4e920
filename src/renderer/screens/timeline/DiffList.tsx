import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../state/words.ts'
import styles from './diff.module.css'
import { type Fate, signOf } from './diffMarks.ts'
import { diffWords } from './diffWords.ts'
import type { Compared } from './useCompared.ts'

const FATES: readonly Fate[] = ['added', 'removed', 'moved', 'changed']
const SHOWN = 200

/** Everything that differs, in words; a press shows it on the map. */
export function DiffList({ compared, onShow }: { compared: Compared; onShow: (key: string) => void }) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { from, to, diff } = compared
  const lines = useMemo(() => diffWords(i18n, words, from, to, diff), [i18n, words, from, to, diff])
  return (
    <section className={styles.panel} aria-label={t('timeline.diff.title')}>
      <header className={styles.head}>
        <h3 className={styles.title}>{t('timeline.diff.title')}</h3>
        <p role="status">
          {lines.length === 0 ? t('timeline.diff.same') : t('timeline.diff.count', { count: lines.length })}
        </p>
      </header>
      {lines.length > 0 && (
        <div className={styles.groups}>
          {FATES.map((fate) => {
            const some = lines.filter((line) => line.fate === fate)
            if (some.length === 0) return null
            return (
              <div key={fate} className={styles.group}>
                <h4 className={`${styles.fate} ${styles[fate]}`}>
                  <span aria-hidden>{signOf(fate)}</span> {t(`timeline.diff.${fate}`)}
                  <span className={styles.count}>{some.length}</span>
                </h4>
                <ul>
                  {some.slice(0, SHOWN).map((line) => (
                    <li key={line.key}>
                      <button type="button" className={styles.line} onClick={() => onShow(line.key)}>
                        <span className={styles.kind}>{line.kind}</span> <b>{line.name}</b>
                        {line.note && <span className={styles.note}> {line.note}</span>}
                      </button>
                    </li>
                  ))}
                  {some.length > SHOWN && (
                    <li className={styles.note}>{t('timeline.diff.more', { count: some.length - SHOWN })}</li>
                  )}
                </ul>
              </div>
            )
          })}
        </div>
      )}
    </section>
  )
}
