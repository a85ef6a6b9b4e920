import { useTranslation } from 'react-i18next'
import { type ColumnChoice, type ColumnRole, DURATION_UNITS } from '../../../shared/domain/listening/sourceChoices.ts'
import { choiceOf, type PreviewColumn, type SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { Select } from '../../components/select/Select.tsx'
import { chooseColumn } from './bringing.ts'
import { useBringing } from './bringStore.ts'
import styles from './ColumnList.module.css'
import { inRole, mayRecommend, OFFERED_ROLES } from './columns.ts'
import { ScaleField, ScaleQuestion } from './ScaleField.tsx'

/** Every column with what it says; those that nothing is taken from stand folded away. */
export function ColumnList({ preview }: { preview: SourcePreview }) {
  const { t } = useTranslation()
  const { columns } = preview
  const added = useBringing((state) => state.change?.added)
  const isAside = ({ heading, role, sure }: PreviewColumn): boolean =>
    role === 'ignore' && sure && preview.source !== 'table' && !added?.includes(heading)
  const scores = columns.filter(({ role }) => role === 'score').map(({ heading }) => heading)
  const aside = columns.filter(isAside)
  const list = (shown: readonly PreviewColumn[]) => (
    <ul className={styles.list}>
      {shown.map((column) => (
        <ColumnRow key={column.heading} column={column} scores={scores} />
      ))}
    </ul>
  )
  return (
    <section className={styles.columns} aria-label={t('bringing.read.columns')}>
      <h3 className={styles.title}>{t('bringing.read.columns')}</h3>
      {columns.some(({ sure }) => !sure) && <p className={styles.hint}>{t('bringing.read.columnsHint')}</p>}
      {list(columns.filter((column) => !isAside(column)))}
      {aside.length > 0 && (
        <details className={styles.aside}>
          <summary>{t('bringing.read.unused', { count: aside.length })}</summary>
          {list(aside)}
        </details>
      )}
    </section>
  )
}

function ColumnRow({ column, scores }: { column: PreviewColumn; scores: readonly string[] }) {
  const { t } = useTranslation()
  const { heading, role, sure, examples } = column
  const guessed = useBringing((state) => state.first?.columns.find((one) => one.heading === heading))
  const isNew = useBringing((state) => state.change?.added.includes(heading) ?? false)
  const choice = choiceOf(column)
  const asksWhat = role === 'score' && mayRecommend(guessed)
  return (
    <li className={styles.column}>
      <div className={styles.says}>
        <b className={styles.heading}>
          {heading}
          {isNew && <span className={styles.check}>{t('bringing.like.new')}</span>}
          {!sure && <span className={styles.check}>{t('bringing.read.check')}</span>}
        </b>
        <span className={styles.examples}>
          {examples.length > 0 ? examples.map((one) => one.slice(0, 80)).join(' · ') : t('bringing.read.noExamples')}
        </span>
      </div>
      <div className={styles.means}>
        <Select<ColumnRole>
          bare
          label={t('bringing.read.means', { heading })}
          value={role}
          choices={OFFERED_ROLES.map((one) => ({ value: one, label: t(`bringing.role.${one}`) }))}
          onChoose={(next) => void chooseColumn(inRole(heading, next, guessed))}
        />
        <Detail choice={choice} guessed={guessed} scores={scores} asksWhat={asksWhat} />
      </div>
      {asksWhat && <ScaleQuestion choice={choice} guessed={guessed} />}
    </li>
  )
}

interface DetailProps {
  readonly choice: ColumnChoice
  readonly guessed: ColumnChoice | undefined
  readonly scores: readonly string[]
  /** The scale is asked for below. */
  readonly asksWhat: boolean
}

/** What a role needs to be known beside it. */
function Detail({ choice, guessed, scores, asksWhat }: DetailProps) {
  const { t } = useTranslation()
  const { heading, role, explains, durationUnit } = choice
  if (role === 'score') return asksWhat ? null : <ScaleField choice={choice} guessed={guessed} />
  if (role === 'text' && scores.length > 0) {
    return (
      <Select
        bare
        label={t('bringing.read.explains', { heading })}
        value={explains && scores.includes(explains) ? explains : ''}
        choices={[
          { value: '', label: t('bringing.read.alone') },
          ...scores.map((score) => ({ value: score, label: t('bringing.read.explainsOne', { heading: score }) })),
        ]}
        onChoose={(score) => {
          const { explains: _before, ...alone } = choice
          void chooseColumn(score === '' ? alone : { ...alone, explains: score })
        }}
      />
    )
  }
  if (role === 'firstResponse' || role === 'resolution') {
    return (
      <Select
        bare
        label={t('bringing.read.unit', { heading })}
        value={durationUnit ?? 'auto'}
        choices={(['auto', ...DURATION_UNITS] as const).map((unit) => ({
          value: unit,
          label: t(`bringing.durationUnit.${unit}`),
        }))}
        onChoose={(unit) => {
          const { durationUnit: _before, ...plain } = choice
          void chooseColumn(unit === 'auto' ? plain : { ...plain, durationUnit: unit })
        }}
      />
    )
  }
  return null
}
