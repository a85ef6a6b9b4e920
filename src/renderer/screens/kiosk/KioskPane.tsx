import { MonitorSmartphone, Plus, StickyNote } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { newId } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { AskPin } from './AskPin.tsx'
import { KioskForm } from './KioskForm.tsx'
import styles from './KioskPane.module.css'
import { addKiosk, followKiosks, useKiosks } from './kioskStore.ts'
import { PaperPart } from './PaperPart.tsx'

const PAPER = 'paper'

/** Asking at the counter: the kiosks of the file, and the way on paper. */
export function KioskPane() {
  const { t } = useTranslation()
  const list = useKiosks((s) => s.list)
  const [wanted, setWanted] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  useEffect(followKiosks, [])
  if (list === null) return <Loading text={t('common.loading')} />
  const kiosk = list.find(({ id }) => id === wanted) ?? list[0]
  const onPaper = wanted === PAPER
  return (
    <div className={styles.pane}>
      <header>
        <h1 className={styles.title}>{t('kiosk.title')}</h1>
        <p className={styles.intro}>{t('kiosk.intro')}</p>
      </header>
      <nav className={styles.list} aria-label={t('kiosk.list')}>
        {list.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={styles.entry}
            aria-current={!onPaper && id === kiosk?.id}
            onClick={() => setWanted(id)}
          >
            <Icon of={MonitorSmartphone} />
            {name.trim() || t('kiosk.unnamed')}
          </button>
        ))}
        <button type="button" className={styles.entry} aria-current={onPaper} onClick={() => setWanted(PAPER)}>
          <Icon of={StickyNote} />
          {t('kiosk.paper')}
        </button>
        <Button icon={Plus} look={list.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
          {t('kiosk.add')}
        </Button>
      </nav>
      {onPaper ? (
        <PaperPart />
      ) : kiosk ? (
        <KioskForm key={kiosk.id} kiosk={kiosk} />
      ) : (
        <section className={styles.empty}>
          <EmptyLine />
          <h2 className={styles.emptyTitle}>{t('kiosk.empty')}</h2>
          <p>{t('kiosk.emptyText')}</p>
        </section>
      )}
      {adding && <AddDialog onClose={() => setAdding(false)} onAdded={setWanted} />}
    </div>
  )
}

function AddDialog({ onClose, onAdded }: { onClose: () => void; onAdded: (id: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  return (
    <AskPin
      title={t('kiosk.create.title')}
      text={t('kiosk.create.text')}
      submit={t('kiosk.create.submit')}
      name={t('kiosk.firstName')}
      onClose={onClose}
      onTake={async (pin, name) => {
        const made = await addKiosk(
          {
            name,
            language,
            questions: [{ id: newId(), kind: 'csat', text: t('kiosk.ask.csat'), touchpointId: null }],
            chooseFrom: [],
            chooseText: t('kiosk.ask.choose'),
            comment: t('kiosk.ask.comment'),
            thanks: t('kiosk.ask.thanks'),
            idleSeconds: 30,
          },
          pin,
        )
        if ('failure' in made) return made.failure
        onAdded(made.id)
        return null
      }}
    />
  )
}
