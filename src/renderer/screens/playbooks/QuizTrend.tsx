import { useTranslation } from 'react-i18next'
import type { QuizRun } from '../../../shared/domain/playbook/playbook.ts'
import { Sparkline } from '../../components/chart/Sparkline.tsx'
import { useLanguage } from '../../state/languageStore.ts'
import { quizRuns } from '../../state/playbookStore.ts'
import styles from './PlaybooksPane.module.css'

/** How the staff do in the quiz of a playbook, each with the way there. */
export function QuizTrend({ playbookId }: { playbookId: string }) {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  const runs = (quizRuns.use((s) => s.list) ?? []).filter((run) => run.playbookId === playbookId)
  if (runs.length === 0) return null
  const people = new Map<string, QuizRun[]>()
  for (const run of runs) people.set(run.who, [...(people.get(run.who) ?? []), run])
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const share = (run: QuizRun): number => (100 * run.right) / run.asked
  return (
    <section className={styles.part} aria-label={t('playbooks.trend.title')}>
      <h3 className={styles.partTitle}>{t('playbooks.trend.title')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('playbooks.trend.who')}</th>
            <th scope="col">{t('playbooks.trend.last')}</th>
            <th scope="col">{t('playbooks.trend.when')}</th>
            <th scope="col">{t('playbooks.trend.times')}</th>
            <th scope="col">{t('playbooks.trend.way')}</th>
          </tr>
        </thead>
        <tbody>
          {[...people].map(([who, theirs]) => {
            const last = theirs.at(-1)!
            return (
              <tr key={who}>
                <th scope="row">{who.trim() || t('playbooks.trend.nobody')}</th>
                <td>{t('playbooks.trend.of', { right: last.right, asked: last.asked })}</td>
                <td>{day.format(new Date(last.at))}</td>
                <td>{theirs.length}</td>
                <td>
                  {theirs.length > 1 && (
                    <Sparkline
                      points={theirs.map((run) => ({
                        value: share(run),
                        low: null,
                        high: null,
                        hollow: false,
                        kind: 'quiz',
                      }))}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
