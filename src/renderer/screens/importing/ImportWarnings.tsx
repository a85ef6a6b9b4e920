import { useTranslation } from 'react-i18next'
import type { ImportWarning } from '../../../shared/domain/draft/importPlan.ts'
import { warningSentence } from '../../../shared/i18n/sentences.ts'
import styles from './ImportWarnings.module.css'

const MOST = 200

/** What was not understood, by line of the text as given. */
export function ImportWarnings({ warnings }: { warnings: readonly ImportWarning[] }) {
  const { t, i18n } = useTranslation()
  if (warnings.length === 0) return <p className={styles.none}>{t('importDialog.noWarnings')}</p>
  return (
    <section className={styles.warnings}>
      <h3 className={styles.title}>{t('importDialog.warnings', { count: warnings.length })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <ul className={styles.list} tabIndex={0} aria-label={t('importDialog.warnings', { count: warnings.length })}>
        {warnings.slice(0, MOST).map((warning, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: warnings have no identity but their place
          <li key={at} className={styles.warning}>
            {warning.line !== null && <b>{t('importDialog.line', { line: warning.line })}. </b>}
            {warningSentence(i18n, 'importing', warning) || warning.code}
          </li>
        ))}
        {warnings.length > MOST && <li className={styles.warning}>…</li>}
      </ul>
    </section>
  )
}
