import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { changeImprovements, followImprovements, useImprovements } from '../../state/improvementStore.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { ProofPanel } from '../proof/ProofPanel.tsx'
import { AttachmentsPart } from './AttachmentsPart.tsx'
import { HypothesisPart } from './HypothesisPart.tsx'
import styles from './ImprovementSheet.module.css'
import { LinksPart } from './LinksPart.tsx'
import { RemarksPart } from './RemarksPart.tsx'
import { ScoresPart } from './ScoresPart.tsx'
import { StandingPart } from './StandingPart.tsx'
import { TasksPart } from './TasksPart.tsx'
import { WrittenField } from './WrittenField.tsx'

export type Change = (patch: Input<'improvement.update'>['patch']) => void

export interface ImprovementSheetProps {
  readonly improvementId: string
  /** just made: the keyboard stands on its name, which can be written over */
  readonly isNew?: boolean
}

/** All of one improvement. What is written is kept at once; undo takes it back. */
export function ImprovementSheet({ improvementId, isNew }: ImprovementSheetProps) {
  const { t } = useTranslation()
  const body = useRef<HTMLDivElement>(null)
  useEffect(followImprovements, [])
  const status = useImprovements((s) => s.status)
  const improvement = useImprovements((s) => s.improvements.get(improvementId))
  const there = improvement !== undefined
  useEffect(() => {
    if (!there || !isNew) return
    const title = body.current?.querySelector<HTMLInputElement>('input')
    title?.focus()
    title?.select()
  }, [there, isNew])
  const remove = async (): Promise<void> => {
    closeSheet()
    const reply = await request('improvement.remove', { ids: [improvementId] })
    if (!reply.ok) return sayFailure(reply)
    say({
      text: t('improvement.removed', { count: 1 }),
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
  }
  return (
    <Dialog
      wide
      tall
      title={t('improvement.title')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        improvement && (
          <>
            <Button look="link" icon={Trash2} className={styles.remove} onClick={() => void remove()}>
              {t('improvement.remove')}
            </Button>
            <span className={styles.help}>{t('improvement.saved')}</span>
            <Button look="primary" onClick={closeSheet}>
              {t('common.close')}
            </Button>
          </>
        )
      }
    >
      <div ref={body}>
        {improvement ? (
          <Parts improvement={improvement} />
        ) : status === 'loading' ? (
          <Loading text={t('common.loading')} />
        ) : (
          <Notice look="trouble">{t(status === 'failed' ? 'improvement.failed' : 'improvement.gone')}</Notice>
        )}
      </div>
    </Dialog>
  )
}

function Parts({ improvement }: { improvement: ImprovementShown }) {
  const { t } = useTranslation()
  const { id } = improvement
  const change: Change = (patch) => void changeImprovements([id], patch)
  return (
    <div className={styles.sheet}>
      <div className={styles.main}>
        <section className={styles.part}>
          <WrittenField
            label={t('improvement.field.title')}
            className={styles.title}
            value={improvement.title}
            onSave={(title) => change({ title })}
          />
          <WrittenField
            long
            rows={2}
            label={t('improvement.field.problem')}
            placeholder={t('improvement.field.problemHint')}
            value={improvement.problem}
            onSave={(problem) => change({ problem })}
          />
        </section>
        <HypothesisPart hypothesis={improvement.hypothesis} onChange={(hypothesis) => change({ hypothesis })} />
        <ProofPanel improvement={improvement} />
        <TasksPart tasks={improvement.tasks} onChange={(tasks) => change({ tasks })} />
        <RemarksPart remarks={improvement.remarks} onChange={(remarks) => change({ remarks })} />
      </div>
      <div className={styles.side}>
        <StandingPart improvement={improvement} change={change} />
        <ScoresPart improvement={improvement} change={change} />
        <LinksPart improvement={improvement} change={change} />
        <AttachmentsPart attachments={improvement.attachments} onChange={(attachments) => change({ attachments })} />
      </div>
    </div>
  )
}
