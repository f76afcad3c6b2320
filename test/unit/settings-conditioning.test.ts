import { describe, expect, test } from 'vitest'
import { splitPng } from '../../src/images/png-texts.ts'
import { networksText } from '../../src/settings/network-text.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { pngOf, pngText } from '../support/metadata.ts'
import { readingOf } from '../support/settings.ts'

/** What steers a picture with such a text; undefined where that is not known. */
async function steering(keyword: string, text: unknown): Promise<Readonly<Record<string, unknown>>> {
  const { settings } = await settingsOf({ [keyword]: text })
  const { conditioning, networks } = settings ?? {}
  return {
    conditioning: conditioning && networksText(conditioning),
    networks: networks && networksText(networks),
  }
}

async function settingsOf(texts: Readonly<Record<string, unknown>>) {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    pngText('iTXt', keyword, typeof text === 'string' ? text : JSON.stringify(text)),
  )
  return readingOf({ texts: splitPng(pngOf(...chunks)).texts })
}

describe('InvokeAI tells what steers a picture', () => {
  const BASE = {
    app_version: '6.10.0',
    generation_mode: 'sdxl_txt2img',
    positive_prompt: 'a brass kettle on a stove',
    negative_prompt: 'smudged',
    steps: 27,
    cfg_scale: 6.5,
    model: { name: 'northlight_v2', hash: 'blake3:aa' },
    loras: [{ model: { name: 'inkline' }, weight: 0.8 }],
  }
  const read = async (more: object) => (await steering('invokeai_metadata', { ...BASE, ...more })).conditioning
  const adapter = (config: object, more: object = {}) => ({
    ref_images: [{ id: 'r', isEnabled: true, config: { type: 'ip_adapter', weight: 0.7, ...config }, ...more }],
  })

  test('and nothing where nothing was put beside the prompt', async () => {
    expect(await read({})).toBe('none')
    const off = { cfg_rescale_multiplier: 0, seamless_x: false, dype_preset: 'off', ref_images: [], controlnets: null }
    expect(await read(off)).toBe('none')
    // The numbers of what is switched off are kept too.
    expect(await read({ hidiffusion: false, hidiffusion_raunet: true, hidiffusion_t1_ratio: 0.4 })).toBe('none')
    expect(await read({ z_image_seed_variance_enabled: false, z_image_seed_variance_strength: 0.1 })).toBe('none')
  })

  test.each<[string, object, string]>([
    [
      'a reference picture',
      adapter({ model: { name: 'ip_xl' } }),
      'reference picture ip_xl 0.7 (config type ip_adapter)',
    ],
    [
      'one of another strength, with its picture',
      adapter({ model: { name: 'ip_xl' }, weight: 0.5, image: { image_name: 'a.png' } }),
      'reference picture ip_xl 0.5 (config image image_name a.png, type ip_adapter)',
    ],
    ['none that is switched off', adapter({ model: { name: 'ip_xl' } }, { isEnabled: false }), 'none'],
    [
      'Redux, by its influence',
      { ref_images: [{ id: 'x', config: { type: 'flux_redux', imageInfluence: 'low', model: { name: 'redux' } } }] },
      'reference picture redux (config imageInfluence low, type flux_redux)',
    ],
    ['a region', { regions: [{ id: 'r', positivePrompt: 'copper light' }] }, 'region (positivePrompt copper light)'],
    [
      'a region by its place, and not by its number and look',
      { regions: [{ id: 'r2', isLocked: true, opacity: 0.3, negativePrompt: 'rust', position: { x: 4, y: 8 } }] },
      'region (negativePrompt rust, position x 4, y 8)',
    ],
    ['guidance', { guidance: 3.5, generation_mode: 'flux_txt2img' }, 'guidance 3.5'],
    [
      'control layers of a canvas',
      {
        canvas_v2_metadata: {
          controlLayers: [
            {
              id: 'c',
              isEnabled: true,
              controlAdapter: { type: 'controlnet', weight: 0.6, model: { name: 'depth_xl' } },
            },
            { id: 'd', isEnabled: false, controlAdapter: { type: 'controlnet', model: { name: 'pose_xl' } } },
          ],
          inpaintMasks: [],
          regionalGuidance: [],
        },
      },
      'layer depth_xl 0.6 (controlAdapter type controlnet)',
    ],
    [
      'ControlNets of versions 3 and 4',
      { controlnets: [{ control_model: { model_name: 'canny' }, control_weight: 0.4, begin_step_percent: 0.1 }] },
      'ControlNet canny 0.4 (begin_step_percent 0.1)',
    ],
    [
      'adapters of versions 3 and 4',
      {
        ipAdapters: [{ ip_adapter_model: { name: 'ip' }, weight: 1, method: 'style' }],
        t2iAdapters: [{ t2i_adapter_model: { name: 't2i' }, weight: [0.1, 0.9] }],
      },
      'IP-Adapter ip 1 (method style); T2I-Adapter t2i (weight 0.1 0.9)',
    ],
    [
      'a picture that it began with',
      { generation_mode: 'img2img', init_image: 'a.png' },
      'generation_mode img2img; init_image a.png',
    ],
    [
      'a switch of a later version',
      { hidiffusion: true, hidiffusion_t1_ratio: 0.4 },
      'hidiffusion; hidiffusion_t1_ratio 0.4',
    ],
  ])('%s', async (_, more, conditioning) => {
    expect(await read(more)).toBe(conditioning)
  })

  test('and nothing for certain where a part is of an unknown form', async () => {
    expect(await read({ some_new_thing: { a: 1 } })).toBeUndefined()
    expect(await read({ ref_images: 'two' })).toBeUndefined()
    expect(await read({ regions: [7] })).toBeUndefined()
    expect(await read({ canvas_v2_metadata: { later: 3 } })).toBeUndefined()
  })

  test('with the files of text encoders among the networks, and no scale where it keeps none', async () => {
    const flux = { ...BASE, cfg_scale: undefined, guidance: 4, t5_encoder: { name: 't5_q8', key: 'k' } }
    expect(await steering('invokeai_metadata', flux)).toEqual({
      conditioning: 'guidance 4',
      networks: 'inkline 0.8; t5_encoder t5_q8',
    })
    const { settings } = await settingsOf({ invokeai_metadata: flux })
    expect(settings?.cfg).toBeUndefined()
  })
})

describe('Draw Things tells what steers a picture', () => {
  const BASE = { c: 'a brass kettle', uc: '', steps: 27, scale: 6.5, size: '640x768', model: 'northlight.ckpt' }
  const LORA = { model: 'inkline.ckpt', weight: 0.8 }
  const CONTROL = { file: 'canny.ckpt', weight: 0.6, guidance_start: 0, guidance_end: 0.9 }
  const read = (more: object) => steering('XML:com.adobe.xmp', xmpOf({ ...BASE, ...more }))

  test('and nothing where nothing was set', async () => {
    const none = { conditioning: 'none', networks: 'none' }
    expect(await read({})).toEqual(none)
    const unset = { shift: 1, controls: [], loras: [], cfgZeroStar: false, t5TextEncoder: true, faceRestoration: '' }
    expect(await read({ v2: unset })).toEqual(none)
  })

  test('in its older form, without the configuration', async () => {
    expect(await read({ lora: [LORA], control: [CONTROL], shift: 3, sharpness: 2 })).toEqual({
      conditioning: 'control canny 0.6 (guidance_end 0.9, guidance_start 0); sharpness 2; shift 3',
      networks: 'inkline 0.8',
    })
  })

  test('with the configuration beside it', async () => {
    const v2 = { shift: 3, guidanceEmbed: 3.5, controls: [CONTROL], loras: [{ file: 'inkline.ckpt', mode: 'refiner' }] }
    expect(await read({ lora: [LORA], control: [CONTROL], shift: 3, v2 })).toEqual({
      conditioning: 'control canny 0.6 (guidance_end 0.9, guidance_start 0); guidanceEmbed 3.5; shift 3',
      networks: 'inkline 0.8 (in the refiner model)',
    })
  })

  test('but not where the configuration has what is not said to be at work', async () => {
    expect(await read({ v2: { controls: [CONTROL], loras: [] } })).toEqual({
      conditioning: undefined,
      networks: 'none',
    })
    expect(await read({ v2: { controls: [], loras: [{ file: 'inkline.ckpt' }] } })).toEqual({
      conditioning: 'none',
      networks: undefined,
    })
  })

  test('has the size of the first pass, the refiner, and the way of drawing noise', async () => {
    const older = { hires_fix: true, first_stage_size: '320x384', second_stage_strength: 0.7, refiner: 'b.ckpt' }
    const { settings } = await settingsOf({
      'XML:com.adobe.xmp': xmpOf({ ...BASE, ...older, refiner_start: 0.8, clip_skip: 2, seed_mode: 'Scale Alike' }),
    })
    expect(settings).toMatchObject({
      size: { width: 320, height: 384 },
      hires: 'hiresFix, hiresFixStrength 0.7, refinerModel b.ckpt, refinerStart 0.8',
      clipSkip: 2,
      rng: 'scale alike',
    } satisfies Partial<Settings>)
  })
})

describe('NovelAI tells what steers a picture', () => {
  const BASE = {
    prompt: 'a brass kettle',
    steps: 28,
    request_type: 'PromptGenerateRequest',
    uncond_scale: 1,
    sm: false,
  }
  const read = async (more: object) => {
    const { settings } = await settingsOf({ Software: 'NovelAI', Source: 'V4', Comment: { ...BASE, ...more } })
    return settings?.conditioning && networksText(settings.conditioning)
  }

  test.each<[string, object, string]>([
    ['nothing of noise without a picture', { noise: 0.667 }, 'none'],
    [
      'nothing',
      { director_reference_strengths: null, reference_strength_multiple: [], controlnet_strength: 1 },
      'none',
    ],
    [
      'references of the director, by their strengths',
      {
        director_reference_descriptions: [{ caption: { base_caption: 'style', char_captions: [] }, legacy_uc: false }],
        director_reference_strengths: [0.8],
        director_reference_secondary_strengths: [0.2],
      },
      'director_reference_descriptions caption base_caption style; director_reference_secondary_strengths 0.2; director_reference_strengths 0.8',
    ],
    [
      'their other spelling',
      { director_reference_strength_values: [1, 0.4] },
      'director_reference_strength_values 1 0.4',
    ],
    [
      'vibes, by their strengths',
      { reference_strength_multiple: [0.6], reference_information_extracted_multiple: [1], uncond_per_vibe: true },
      'reference_information_extracted_multiple 1; reference_strength_multiple 0.6; uncond_per_vibe',
    ],
    [
      'one vibe of version 3',
      { reference_strength: 0.6, reference_information_extracted: 1 },
      'reference_information_extracted 1; reference_strength 0.6',
    ],
    [
      'a ControlNet',
      { controlnet_model: 'hed', controlnet_strength: 0.9 },
      'controlnet_model hed; controlnet_strength 0.9',
    ],
    [
      'places of characters',
      {
        v4_prompt: {
          use_coords: true,
          caption: { base_caption: 'a', char_captions: [{ char_caption: 'b', centers: [{ x: 0.5, y: 0.1 }] }] },
        },
      },
      'characters at x 0.5, y 0.1',
    ],
  ])('%s', async (_, more, conditioning) => {
    expect(await read(more)).toBe(conditioning)
  })

  test('but not by a part of an unknown form', async () => {
    expect(await read({ later_thing: { a: 1 } })).toBeUndefined()
  })
})

describe('SwarmUI tells what steers a picture', () => {
  const BASE = { prompt: 'a brass kettle', model: 'northlight', seed: 5, swarm_version: '0.9.6.3' }
  const read = (more: object) => steering('parameters', { sui_image_params: { ...BASE, ...more } })

  test('by every parameter that has no name of its own', async () => {
    expect(await read({ aspectratio: '1:1', images: 4, personalnote: 'x', variationseed: 9 })).toEqual({
      conditioning: 'none',
      networks: 'none',
    })
    const more = {
      controlnettwomodel: 'canny',
      controlnettwostrength: 0.5,
      globalregionfactor: 0.3,
      zeronegative: true,
    }
    expect((await read({ ...more, promptimages: ['a.png'], t5xxlmodel: 't5' })).conditioning).toBe(
      'controlnettwomodel canny; controlnettwostrength 0.5; globalregionfactor 0.3; promptimages a.png; zeronegative',
    )
    expect((await read({ later: { a: 1 } })).conditioning).toBeUndefined()
  })

  test('by the section that a LoRA is confined to, and its weight in the text encoder', async () => {
    const loras = { loras: ['ink', 'wash'], loraweights: ['0.8', '1'] }
    expect((await read({ ...loras, lorasectionconfinement: ['0', '-1'] })).networks).toBe('ink 0.8; wash')
    expect((await read({ ...loras, lorasectionconfinement: ['5', '0'] })).networks).toBe('ink 0.8 (section 5); wash')
    expect((await read({ ...loras, loratencweights: '0.8,0.2' })).networks).toBe('ink 0.8; wash 1 (text encoder 0.2)')
  })
})

describe('an infotext tells of the units of ControlNet', () => {
  const LINE = 'Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x512, Model: yesmix'
  const read = async (unit: string, key = 'ControlNet 0') =>
    (await steering('parameters', `a\n${LINE}, ${key}: ${JSON.stringify(unit)}, Version: v1.10.1`)).conditioning

  test.each([
    [
      'Module: canny, Model: control_v11p_sd15_canny [d14c016b], Weight: 0.8, Resize Mode: Crop and Resize, Low Vram: False, Guidance Start: 0, Save Detected Map: True',
      'ControlNet control_v11p_sd15_canny canny 0.8 (resize mode Crop and Resize, guidance start 0)',
    ],
    [
      'preprocessor: depth_midas, model: control_depth-fp16 [400750f6], weight: 1, starting/ending: (0, 1), preprocessor params: (512, 0.5, 64)',
      'ControlNet control_depth-fp16 depth_midas 1 (starting/ending (0, 1), preprocessor params (512, 0.5, 64))',
    ],
    ['Module: reference_only, Model: None, Weight: 0.5', 'ControlNet reference_only 0.5'],
    ['something else', 'ControlNet 0 something else'],
  ])('%s', async (unit, conditioning) => {
    expect(await read(unit)).toBe(conditioning)
  })

  test('by what they are, not by their place', async () => {
    const unit = 'Module: none, Model: pose, Weight: 1'
    expect(await read(unit, 'ControlNet 1')).toBe(await read(unit))
    expect(await read(unit.replace('1', '0.5'))).not.toBe(await read(unit))
  })
})

/** Where Draw Things keeps its JSON. */
function xmpOf(json: object): string {
  const text = JSON.stringify(json).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/"><exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta>`
}
