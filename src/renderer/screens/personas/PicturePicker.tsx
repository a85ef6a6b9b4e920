import type { TFunction } from 'i18next'
import { ImagePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AVATARS, avatarParts } from '../../../shared/domain/persona/avatar.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import { pickPicture } from '../../commands/map/pictures.ts'
import { shortcutText } from '../../commands/shortcut.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { DrawnFace } from '../../components/avatar/DrawnFace.tsx'
import { Button } from '../../components/button/Button.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import styles from './PicturePicker.module.css'
import type { PersonaPatch } from './personaStore.ts'

interface PicturePickerProps {
  readonly persona: Persona
  readonly change: (patch: PersonaPatch) => void
  readonly keep: (file: Blob) => Promise<void>
}

/** The persona's face; pressed, it offers a photo, drawn faces and the plain initial. */
export function PicturePicker({ persona, change, keep }: PicturePickerProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  useAssets((s) => s.urls)
  const name = persona.name.trim() || t('personas.unnamed')
  const picture = persona.pictureAssetId === null ? null : assetUrl(persona.pictureAssetId)
  const choose = async (): Promise<void> => {
    const file = await pickPicture()
    if (!file) return
    setOpen(false)
    await keep(file)
  }
  const chosen = persona.pictureAssetId === null ? persona.avatar : null
  const take = (avatar: string): void => change({ avatar, pictureAssetId: null })
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={t('personas.picture.title')}
      trigger={
        <button type="button" className={styles.face} aria-label={t('personas.picture.change', { name })}>
          <Avatar name={persona.name} picture={picture} face={persona.avatar} huge />
        </button>
      }
    >
      <div className={styles.picker}>
        <div className={styles.buttons}>
          <Button small icon={ImagePlus} onClick={() => void choose()}>
            {t('personas.picture.choose')}
          </Button>
          {persona.pictureAssetId !== null && (
            <Button small icon={Trash2} onClick={() => change({ pictureAssetId: null })}>
              {t('personas.picture.remove')}
            </Button>
          )}
        </div>
        <p className={styles.hint}>
          {t('personas.picture.paste', { keys: shortcutText('Mod+V', bridge().info.platform) })}
        </p>
        <ul className={styles.faces} aria-label={t('personas.picture.drawn')}>
          <li>
            <button
              type="button"
              className={styles.choice}
              aria-label={t('personas.picture.initial')}
              aria-pressed={chosen !== null && avatarParts(chosen) === null}
              onClick={() => take('')}
            >
              <Avatar name={persona.name} huge />
            </button>
          </li>
          {AVATARS.map((spec) => (
            <li key={spec}>
              <button
                type="button"
                className={styles.choice}
                aria-label={faceName(t, spec)}
                aria-pressed={chosen === spec}
                onClick={() => take(spec)}
              >
                <DrawnFace spec={spec} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Popover>
  )
}

/** A face in words. */
function faceName(t: TFunction, spec: string): string {
  const parts = avatarParts(spec)
  if (!parts) return spec
  const face = t(`personas.faces.${parts.face}`)
  const toned = parts.hair !== 'scarf' && parts.hair !== 'cap' && parts.tone !== 'dark'
  const hair = [t(`personas.hairs.${parts.hair}`), toned ? t(`personas.tones.${parts.tone}`) : '']
    .filter(Boolean)
    .join(' ')
  if (parts.extra === 'none') return t('personas.picture.plain', { face, hair })
  return t('personas.picture.face', { face, hair, extra: t(`personas.extras.${parts.extra}`) })
}
