import { Link2, Sprout, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  decidingLink,
  explainingLinks,
  explains,
  mayExplain,
  type ToExplain,
} from '../../../shared/domain/improvement/explains.ts'
import type { ImprovementLink } from '../../../shared/domain/improvement/improvement.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { columnName } from '../../../shared/i18n/improvementText.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { startImprovement } from '../../commands/startImprovement.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { StateMark } from '../../components/improvement/StateMark.tsx'
import { PickDialog, type PickOption } from '../../components/pick/PickDialog.tsx'
import { changeImprovements, stateOf, useImprovements } from '../../state/improvementStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import type { DiffLine } from '../timeline/diffWords.ts'
import styles from './differences.module.css'

interface ExplainedByProps {
  readonly line: DiffLine
  readonly difference: ToExplain
  readonly by: readonly ImprovementShown[]
}

/** The improvements that explain a difference, and the ways to one: a new one in one gesture, or one that is there. */
export function ExplainedBy({ line, difference, by }: ExplainedByProps) {
  const { t } = useTranslation()
  const columns = useImprovements((s) => s.columns)
  const some = useImprovements((s) => s.improvements.size > by.length)
  const [picking, setPicking] = useState(false)
  const links = (): ImprovementLink[] => explainingLinks(difference).map((link) => ({ ...link, name: line.name }))
  const make = (): void => {
    const about = { kind: line.kind, name: line.name, note: line.note }
    const problem = t(`branch.problem.${line.fate}`, about).replace(' ()', '')
    void startImprovement({ title: line.name, problem, origin: 'difference', links: links() })
  }
  return (
    <div className={styles.explained}>
      {by.map((improvement) => {
        const column = columns.find(({ id }) => id === improvement.columnId)
        const title = improvement.title.trim() || t('improvement.unnamed')
        return (
          <div key={improvement.id} className={styles.chip}>
            <button
              type="button"
              className={styles.open}
              onClick={() => openSheet({ kind: 'improvement', improvementId: improvement.id })}
            >
              <StateMark state={stateOf(columns, improvement)} />
              <span className={styles.chipText}>
                {title}
                <span className={styles.note}>{column ? ` · ${columnName(t, column)}` : ''}</span>
              </span>
            </button>
            <IconButton
              icon={X}
              label={t('branch.untie', { title })}
              onClick={() => void changeImprovements([improvement.id], { links: without(improvement, difference) })}
            />
          </div>
        )
      })}
      <div className={styles.ways}>
        {by.length === 0 && (
          <Button small icon={Sprout} aria-label={t('branch.makeFor', { name: line.name })} onClick={make}>
            {t('branch.makeImprovement')}
          </Button>
        )}
        {some && (
          <IconButton
            icon={Link2}
            label={t('branch.tie')}
            aria-label={t('branch.tieFor', { name: line.name })}
            onClick={() => setPicking(true)}
          />
        )}
      </div>
      {picking && <Picker difference={difference} links={links} onClose={() => setPicking(false)} />}
    </div>
  )
}

const key = (link: { readonly kind: string; readonly id: string }): string => `${link.kind} ${link.id}`
const bare = ({ kind, id, name }: ImprovementLink): ImprovementLink => ({ kind, id, name })

function without(improvement: ImprovementShown, difference: ToExplain): ImprovementLink[] {
  const gone = key(decidingLink(difference))
  return improvement.links.filter((link) => key(link) !== gone).map(bare)
}

interface PickerProps {
  readonly difference: ToExplain
  readonly links: () => readonly ImprovementLink[]
  readonly onClose: () => void
}

function Picker({ difference, links, onClose }: PickerProps) {
  const { t } = useTranslation()
  const { improvements, columns } = useImprovements()
  const groupsFor = (typed: string) => {
    const words = fold(typed)
      .split(' ')
      .filter((word) => word !== '')
    const fitting = [...improvements.values()].filter((improvement) => {
      const text = fold(`${improvement.title} ${improvement.problem}`)
      return !explains(improvement.links, difference) && words.every((word) => text.includes(word))
    })
    const option = (improvement: ImprovementShown): PickOption => {
      const column = columns.find(({ id }) => id === improvement.columnId)
      const all = [...improvement.links.map(bare), ...links()]
      return {
        id: improvement.id,
        text: improvement.title.trim() || t('improvement.unnamed'),
        ...(column && { note: columnName(t, column) }),
        run: () => void changeImprovements([improvement.id], { links: all }),
      }
    }
    const near = fitting.filter((improvement) => mayExplain(improvement.links, difference))
    const others = fitting.filter((improvement) => !near.includes(improvement)).slice(0, 100)
    return [
      { label: t('branch.tieSuggested'), options: near.map(option) },
      { label: t('branch.tieAll'), options: others.map(option) },
    ]
  }
  return (
    <PickDialog
      title={t('branch.tie')}
      placeholder={t('branch.tiePlaceholder')}
      groupsFor={groupsFor}
      nothing={t('branch.tieNothing')}
      words={{
        choose: t('inbox.pick.keys.choose'),
        take: t('inbox.pick.keys.take'),
        close: t('inbox.pick.keys.close'),
      }}
      onClose={onClose}
    />
  )
}
