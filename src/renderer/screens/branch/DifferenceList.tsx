import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../state/words.ts'
import { type Fate, signOf } from '../timeline/diffMarks.ts'
import styles from './differences.module.css'
import { ExplainedBy } from './ExplainedBy.tsx'
import { useExplained } from './useExplained.ts'
import type { Wished } from './useWished.ts'
import { wishLines } from './wishWords.ts'

const FATES: readonly Fate[] = ['added', 'removed', 'moved', 'changed']
const SHOWN = 200

/** Every difference in a sentence; a press shows where it is. */
export function DifferenceList({ wished, onShow }: { wished: Wished; onShow: (key: string) => void }) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const lines = useMemo(() => wishLines(i18n, words, wished), [i18n, words, wished])
  const explained = useExplained(wished, lines)
  const done = [...explained.values()].filter(({ by }) => by.length > 0).length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <aside className={styles.panel} tabIndex={0} aria-label={t('branch.list')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('branch.list')}</h2>
        <p role="status">
          {t('branch.count', { count: lines.length })}
          {done > 0 && `, ${t('branch.explained', { done, count: lines.length })}`}
        </p>
      </header>
      {FATES.map((fate) => {
        const some = lines.filter((line) => line.fate === fate)
        if (some.length === 0) return null
        return (
          <section key={fate} className={styles.group}>
            <h3 className={`${styles.fate} ${styles[fate]}`}>
              <span aria-hidden>{signOf(fate)}</span> {t(`branch.fate.${fate}`)}
              <span className={styles.count}>{some.length}</span>
            </h3>
            <ul className={styles.lines}>
              {some.slice(0, SHOWN).map((line) => {
                const known = explained.get(line)
                return (
                  <li key={line.key} className={styles.item}>
                    <button type="button" className={styles.line} onClick={() => onShow(line.key)}>
                      <span className={styles.kind}>{line.kind}</span>
                      <b className={styles.name}>{line.name}</b>
                      {line.note && <span className={styles.note}>{line.note}</span>}
                    </button>
                    {known && <ExplainedBy line={line} difference={known.difference} by={known.by} />}
                  </li>
                )
              })}
              {some.length > SHOWN && (
                <li className={styles.note}>{t('timeline.diff.more', { count: some.length - SHOWN })}</li>
              )}
            </ul>
          </section>
        )
      })}
    </aside>
  )
}
