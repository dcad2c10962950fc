import { z } from 'zod'

const size = z.int().min(120).max(2000)

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the app remembers about the user's desk, never about a document. Every field has a default, so that
 * a settings file written by an older version still reads; an unknown key is refused by name. */
export const settingsSchema = z.strictObject({
  theme: z.enum(themes).default('system'),
  panels: z
    .strictObject({
      componentsOpen: z.boolean().default(true),
      inspectorOpen: z.boolean().default(true),
      problemsOpen: z.boolean().default(true),
      costOpen: z.boolean().default(true),
      /** CSS pixels. */
      leftWidth: size.default(264),
      rightWidth: size.default(344),
      bottomHeight: size.default(240),
    })
    .prefault({}),
  canvas: z
    .strictObject({ minimap: z.boolean().default(true), grid: z.boolean().default(true) })
    .prefault({}),
  /** Set once the first-run screen was seen and dismissed. */
  welcomeDismissed: z.boolean().default(false),
  /** Device-independent pixels; null until a window was placed by hand. Kept by the desktop process. */
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().min(400).max(20_000),
      height: z.int().min(300).max(20_000),
      maximized: z.boolean(),
    })
    .nullable()
    .default(null),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

/** A change of some settings: top-level keys replace, `panels` and `canvas` merge key by key.
 * Spelt out instead of `.partial()`, since zod would fill the defaults in and so reset what was not named. */
export const settingsPatchSchema = z.strictObject({
  theme: z.enum(themes).optional(),
  panels: z
    .strictObject({
      componentsOpen: z.boolean().optional(),
      inspectorOpen: z.boolean().optional(),
      problemsOpen: z.boolean().optional(),
      costOpen: z.boolean().optional(),
      leftWidth: size.optional(),
      rightWidth: size.optional(),
      bottomHeight: size.optional(),
    })
    .optional(),
  canvas: z.strictObject({ minimap: z.boolean().optional(), grid: z.boolean().optional() }).optional(),
  welcomeDismissed: z.boolean().optional(),
})

export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export function applySettings(settings: Settings, patch: SettingsPatch): Settings {
  const { panels, canvas, ...top } = patch
  return settingsSchema.parse({
    ...settings,
    ...top,
    panels: { ...settings.panels, ...panels },
    canvas: { ...settings.canvas, ...canvas },
  })
}
