import { ClipboardList, Plus, Printer, Trash2, UserSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Checklist, ShopperVisit } from '../../../shared/domain/playbook/playbook.ts'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { followPlaces, usePlaces } from '../../state/placesStore.ts'
import { say } from '../../state/toasts.ts'
import { addChecklist, changeChecklist, checklists, removeChecklist, shopperVisits } from '../../state/visitStore.ts'
import { InPlace } from '../personas/InPlace.tsx'
import { usePrint } from '../playbooks/usePrint.ts'
import { CheckItems } from './CheckItems.tsx'
import { VisitForm } from './VisitForm.tsx'
import { VisitResults } from './VisitResults.tsx'
import styles from './VisitsPane.module.css'

/** Mystery shopping: the checklists, and one of them with its items or what its visits found. */
export function VisitsPane() {
  const { t } = useTranslation()
  const list = checklists.use((s) => s.list)
  const visits = shopperVisits.use((s) => s.list)
  const places = usePlaces((s) => s.places)
  const [wanted, setWanted] = useState<string | null>(null)
  useEffect(checklists.follow, [])
  useEffect(shopperVisits.follow, [])
  useEffect(followPlaces, [])
  if (list === null || visits === null || places === null) return <Loading text={t('common.loading')} />
  const open = list.find(({ id }) => id === wanted) ?? list[0]
  const add = async (): Promise<void> => {
    const id = await addChecklist({ name: t('visits.newName'), items: [] })
    if (id) setWanted(id)
  }
  return (
    <Pane scrolls>
      <PaneHead
        title={t(open ? 'visits.title' : 'visits.empty.title')}
        lead={t(open ? 'visits.intro' : 'visits.empty.text')}
      />
      <nav className={styles.ways} aria-label={t('visits.lists')}>
        {list.map(({ id, name }) => (
          <ChipButton
            key={id}
            icon={ClipboardList}
            on={id === open?.id}
            aria-pressed={id === open?.id}
            onClick={() => setWanted(id)}
          >
            {name.trim() || t('visits.unnamed')}
          </ChipButton>
        ))}
        <Button icon={Plus} look={open ? 'plain' : 'primary'} onClick={() => void add()}>
          {t('visits.add')}
        </Button>
      </nav>
      {open ? (
        <OneChecklist key={open.id} checklist={open} visits={visits.filter((visit) => visit.checklistId === open.id)} />
      ) : (
        <EmptyLine wide />
      )}
    </Pane>
  )
}

type Look = 'results' | 'items'

function OneChecklist({ checklist, visits }: { checklist: Checklist; visits: readonly ShopperVisit[] }) {
  const { t } = useTranslation()
  const [look, setLook] = useState<Look>(visits.length > 0 ? 'results' : 'items')
  const [filling, setFilling] = useState<ShopperVisit | 'new' | null>(null)
  const { print, printing, problem } = usePrint()
  const { id, items } = checklist
  const name = checklist.name.trim() || t('visits.unnamed')
  const remove = async (): Promise<void> => {
    if (!(await removeChecklist(id))) return
    say({
      text: t('visits.removed', { name, count: visits.length }),
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
  }
  return (
    <article className={styles.list} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name}>
          <InPlace
            look="name"
            label={t('visits.name')}
            placeholder={t('visits.unnamed')}
            value={checklist.name}
            onSave={(text) => void changeChecklist(id, { name: text.trim() })}
          />
        </h2>
        <div className={styles.ways}>
          <Button
            small
            icon={Printer}
            disabled={items.length === 0 || printing}
            onClick={() => void print({ what: 'checklist', checklistId: id }, `${t('visits.sheetFile')} ${name}`)}
          >
            {t('visits.print')}
          </Button>
          <Button small icon={Trash2} onClick={() => void remove()}>
            {t('visits.remove')}
          </Button>
          <Button
            small
            look="primary"
            icon={UserSearch}
            disabled={items.length === 0}
            onClick={() => setFilling('new')}
          >
            {t('visits.fill')}
          </Button>
        </div>
      </header>
      {printing && <p role="status">{t('playbooks.printing')}</p>}
      {problem && <Notice look="trouble">{problem}</Notice>}
      <div>
        <Segmented<Look>
          label={t('visits.look')}
          value={look}
          choices={[
            { value: 'results', label: t('visits.results') },
            { value: 'items', label: t('visits.itemsTab', { count: items.length }) },
          ]}
          onChoose={setLook}
        />
      </div>
      {look === 'items' ? (
        <CheckItems checklist={checklist} />
      ) : (
        <VisitResults checklist={checklist} visits={visits} onOpen={setFilling} />
      )}
      {filling && (
        <VisitForm
          checklist={checklist}
          visit={filling === 'new' ? null : filling}
          onClose={() => setFilling(null)}
          onKept={() => setLook('results')}
        />
      )}
    </article>
  )
}
