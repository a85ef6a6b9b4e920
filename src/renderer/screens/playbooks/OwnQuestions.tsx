import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { QuizQuestion } from '../../../shared/domain/playbook/playbook.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { newId } from '../../ipc/connection.ts'
import styles from './PlaybooksPane.module.css'
import { linesOf, WrittenField } from './WrittenField.tsx'

interface OwnQuestionsProps {
  readonly questions: readonly QuizQuestion[]
  readonly onChange: (questions: readonly QuizQuestion[]) => void
}

const MOST_WRONG = 5

/** Questions that the owner adds to those that come out of the playbook by themselves. */
export function OwnQuestions({ questions, onChange }: OwnQuestionsProps) {
  const { t } = useTranslation()
  const put = (id: string, patch: Partial<QuizQuestion>): void =>
    onChange(questions.map((each) => (each.id === id ? { ...each, ...patch } : each)))
  const rightOf = ({ options, right }: QuizQuestion): string => options[right] ?? ''
  const wrongOf = ({ options, right }: QuizQuestion): string[] => options.filter((_, i) => i !== right)
  /** The right one is kept first; the quiz mixes them. A question must have two. */
  const options = (right: string, wrong: readonly string[]): Partial<QuizQuestion> => ({
    options: [right, ...(wrong.length === 0 ? [''] : wrong.slice(0, MOST_WRONG))],
    right: 0,
  })
  return (
    <section className={styles.part} aria-label={t('playbooks.own.title')}>
      <h3 className={styles.partTitle}>{t('playbooks.own.title')}</h3>
      <p className={styles.where}>{t('playbooks.own.text')}</p>
      <ol className={styles.questions}>
        {questions.map((question, i) => (
          <li key={question.id} className={styles.question}>
            <div className={styles.questionFields}>
              <WrittenField
                rows={1}
                label={t('playbooks.own.question', { number: i + 1 })}
                value={question.question}
                onSave={(text) => put(question.id, { question: text.trim() })}
              />
              <div className={styles.pair}>
                <WrittenField
                  rows={1}
                  label={t('playbooks.own.right')}
                  value={rightOf(question)}
                  onSave={(text) => put(question.id, options(text.trim(), wrongOf(question)))}
                />
                <WrittenField
                  rows={2}
                  anyWords
                  label={t('playbooks.own.wrong')}
                  hint={t('playbooks.field.linesHint')}
                  value={wrongOf(question).join('\n')}
                  onSave={(text) => put(question.id, options(rightOf(question), linesOf(text)))}
                />
              </div>
            </div>
            <IconButton
              icon={Trash2}
              label={t('playbooks.own.remove', { number: i + 1 })}
              onClick={() => onChange(questions.filter((each) => each.id !== question.id))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          small
          icon={Plus}
          disabled={questions.length >= 100}
          onClick={() => onChange([...questions, { id: newId(), question: '', options: ['', ''], right: 0 }])}
        >
          {t('playbooks.own.add')}
        </Button>
      </div>
    </section>
  )
}
