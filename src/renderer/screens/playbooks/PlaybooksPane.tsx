import { Printer, Quote } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saysNothing } from '../../../shared/domain/playbook/playbook.ts'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { goHome } from '../../state/navigationStore.ts'
import { followPlaces, usePlaces } from '../../state/placesStore.ts'
import { openPlaybook, playbooks, quizRuns, useOpenPlaybook } from '../../state/playbookStore.ts'
import { BrandVoice } from '../voice/BrandVoice.tsx'
import { PlaybookForm } from './PlaybookForm.tsx'
import styles from './PlaybooksPane.module.css'
import { TouchpointList } from './TouchpointList.tsx'
import { usePrint } from './usePrint.ts'

type Shown = 'all' | 'with' | 'without'

/** How each touchpoint is to be done: which have a playbook, and one of them in full. */
export function PlaybooksPane() {
  const { t } = useTranslation()
  const list = playbooks.use((s) => s.list)
  const places = usePlaces((s) => s.places)
  const wanted = useOpenPlaybook((s) => s.touchpointId)
  const [shown, setShown] = useState<Shown>('all')
  const [voice, setVoice] = useState(false)
  const { print, printing, problem } = usePrint()
  useEffect(playbooks.follow, [])
  useEffect(quizRuns.follow, [])
  useEffect(followPlaces, [])
  if (list === null || places === null) return <Loading text={t('common.loading')} />
  if (places.length === 0) {
    return (
      <Pane>
        <PaneHead title={t('playbooks.title')} />
        <EmptyPart title={t('playbooks.empty.title')} text={t('playbooks.empty.text')}>
          <Button look="primary" onClick={goHome}>
            {t('playbooks.empty.action')}
          </Button>
        </EmptyPart>
      </Pane>
    )
  }
  const written = new Set(list.filter((playbook) => !saysNothing(playbook)).map((playbook) => playbook.touchpointId))
  const withOne = places.filter(({ id }) => written.has(id))
  const listed = shown === 'all' ? places : places.filter(({ id }) => written.has(id) === (shown === 'with'))
  const open = places.find(({ id }) => id === wanted) ?? listed[0] ?? places[0]!
  return (
    <Pane toEdge>
      <PaneHead
        title={t('playbooks.title')}
        lead={t('playbooks.intro', { count: withOne.length, total: places.length })}
      >
        <Button icon={Quote} onClick={() => setVoice(true)}>
          {t('voice.title')}
        </Button>
        <Button
          icon={Printer}
          disabled={withOne.length === 0 || printing}
          onClick={() =>
            void print({ what: 'pocketCards', touchpointIds: withOne.map(({ id }) => id) }, t('playbooks.cardsFile'))
          }
        >
          {t('playbooks.printAll')}
        </Button>
      </PaneHead>
      {printing && <p role="status">{t('playbooks.printing')}</p>}
      {problem && <Notice look="trouble">{problem}</Notice>}
      <div className={styles.body}>
        <nav className={styles.list} aria-label={t('playbooks.list')}>
          <Segmented<Shown>
            wide
            label={t('playbooks.show')}
            value={shown}
            choices={[
              { value: 'all', label: t('playbooks.all') },
              { value: 'with', label: t('playbooks.with') },
              { value: 'without', label: t('playbooks.without') },
            ]}
            onChoose={setShown}
          />
          {listed.length === 0 && <p className={styles.none}>{t(`playbooks.none.${shown}`)}</p>}
          <TouchpointList places={listed} written={written} openId={open.id} onOpen={openPlaybook} />
        </nav>
        <PlaybookForm
          key={open.id}
          place={open}
          playbook={list.find(({ touchpointId }) => touchpointId === open.id) ?? null}
          others={list.filter(({ touchpointId }) => touchpointId !== open.id)}
          print={(name) => void print({ what: 'pocketCards', touchpointIds: [open.id] }, name)}
          printing={printing}
        />
      </div>
      {voice && <BrandVoice onClose={() => setVoice(false)} />}
    </Pane>
  )
}
