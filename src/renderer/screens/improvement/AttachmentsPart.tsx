import { Copy, ImagePlus, Link2, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/domain/improvement/improvement.ts'
import { keepPicture, pickPicture } from '../../commands/map/pictures.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { newId } from '../../ipc/connection.ts'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { say } from '../../state/toasts.ts'
import styles from './ImprovementSheet.module.css'

interface AttachmentsPartProps {
  readonly attachments: readonly Attachment[]
  readonly onChange: (attachments: Attachment[]) => void
}

/** Pictures kept in the file, and addresses of what lies elsewhere. */
export function AttachmentsPart({ attachments, onChange }: AttachmentsPartProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  useAssets((s) => s.urls)
  const addPicture = async (): Promise<void> => {
    const file = await pickPicture()
    const assetId = file && (await keepPicture(file))
    if (file && assetId) onChange([...attachments, { id: newId(), name: file.name, assetId, link: '' }])
  }
  const copy = async (link: string): Promise<void> => {
    await navigator.clipboard.writeText(link)
    say({ text: t('improvement.attachments.copied'), slot: 'copied' })
  }
  return (
    <section className={styles.part}>
      <h3>{t('improvement.attachments.title')}</h3>
      {attachments.length > 0 && (
        <ul className={styles.things}>
          {attachments.map((one) => {
            const name = one.name.trim() || one.link || t('improvement.attachments.unnamed')
            const url = one.assetId === null ? null : assetUrl(one.assetId)
            return (
              <li key={one.id} className={styles.thing}>
                {one.assetId === null ? (
                  <span className={styles.address}>{one.link}</span>
                ) : (
                  url && <img className={styles.picture} src={url} alt={name} />
                )}
                {one.assetId === null && (
                  <IconButton
                    icon={Copy}
                    label={t('improvement.attachments.copy', { name })}
                    onClick={() => void copy(one.link)}
                  />
                )}
                <IconButton
                  icon={X}
                  label={t('improvement.attachments.remove', { name })}
                  onClick={() => onChange(attachments.filter((other) => other.id !== one.id))}
                />
              </li>
            )
          })}
        </ul>
      )}
      {asking ? (
        <AskAddress
          onAddress={(link) => onChange([...attachments, { id: newId(), name: '', assetId: null, link }])}
          onClose={() => setAsking(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button small icon={ImagePlus} onClick={() => void addPicture()}>
            {t('improvement.attachments.picture')}
          </Button>
          <Button small icon={Link2} onClick={() => setAsking(true)}>
            {t('improvement.attachments.link')}
          </Button>
        </div>
      )}
    </section>
  )
}

interface AskAddressProps {
  readonly onAddress: (link: string) => void
  readonly onClose: () => void
}

function AskAddress({ onAddress, onClose }: AskAddressProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const take = (): void => {
    const link = text.trim()
    if (!/^https?:\/\/\S{3,}$/i.test(link) || link.length > 2_000) setWrong(true)
    else {
      onAddress(link)
      onClose()
    }
  }
  return (
    <div className={styles.ask}>
      <TextField
        label={t('improvement.attachments.linkField')}
        hint={t('improvement.attachments.linkHint')}
        error={wrong ? t('improvement.attachments.linkWrong') : null}
        autoFocus
        type="url"
        maxLength={2_000}
        value={text}
        onText={(next) => {
          setText(next)
          setWrong(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          else if (event.key === 'Escape') {
            event.stopPropagation()
            onClose()
          }
        }}
      />
      <div className={styles.buttons}>
        <Button small onClick={take}>
          {t('improvement.attachments.add')}
        </Button>
        <Button small onClick={onClose}>
          {t('improvement.attachments.cancel')}
        </Button>
      </div>
    </div>
  )
}
