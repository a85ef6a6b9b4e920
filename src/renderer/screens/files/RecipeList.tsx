import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recipe } from '../../../shared/domain/listening/recipe.ts'
import { SOURCES } from '../../../shared/domain/listening/sourceEntry.ts'
import { sayWhen } from '../../../shared/i18n/when.ts'
import { undo } from '../../commands/undo.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { NameDialog } from '../../components/dialog/NameDialog.tsx'
import { request } from '../../ipc/connection.ts'
import { failureText, say, sayFailure } from '../../state/toasts.ts'
import styles from './RecipeList.module.css'

/** How kinds of files are read. */
export function RecipeList({ recipes }: { recipes: readonly Recipe[] }) {
  const { t, i18n } = useTranslation()
  const [naming, setNaming] = useState<Recipe | null>(null)
  const rename = async (recipe: Recipe, name: string): Promise<string | null> => {
    const { id: _, usedAt: __, ...kept } = recipe
    const reply = await request('recipe.save', { ...kept, name })
    return reply.ok ? null : failureText(reply)
  }
  const remove = async ({ id, name }: Recipe): Promise<void> => {
    const reply = await request('recipe.remove', { id })
    if (!reply.ok) return sayFailure(reply)
    say({
      text: t('files.removed', { name }),
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
  }
  return (
    <section aria-labelledby="recipes-title" className={styles.recipes}>
      <h2 id="recipes-title" className={styles.title}>
        {t('files.recipes')}
      </h2>
      <p className={styles.note}>{t(recipes.length > 0 ? 'files.recipesHint' : 'files.noRecipes')}</p>
      <ul>
        {recipes.map((recipe) => {
          const { id, name, source, usedAt } = recipe
          const known = SOURCES.find((one) => one === source)
          return (
            <li key={id} className={styles.recipe}>
              <span className={styles.words}>
                <b className={styles.name}>{name}</b>
                <span className={styles.note}>
                  {[
                    ...(known ? [t(`bringing.source.${known}`)] : []),
                    t('files.used', { when: sayWhen(i18n, usedAt, new Date()) }),
                  ].join(' · ')}
                </span>
              </span>
              <IconButton icon={Pencil} label={t('files.renameRecipe', { name })} onClick={() => setNaming(recipe)} />
              <IconButton icon={Trash2} label={t('files.removeRecipe', { name })} onClick={() => void remove(recipe)} />
            </li>
          )
        })}
      </ul>
      {naming && (
        <NameDialog
          title={t('files.renameRecipe', { name: naming.name })}
          label={t('files.recipeName')}
          name={naming.name}
          submit={t('files.save')}
          missing={t('files.nameMissing')}
          words={{ close: t('common.close'), cancel: t('common.cancel') }}
          onClose={() => setNaming(null)}
          onName={(name) => rename(naming, name)}
        />
      )}
    </section>
  )
}
