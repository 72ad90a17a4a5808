/**
 * Words that candidates and openings are described with, so that the two can be compared. Their Danish and English
 * texts stand in `vocabulary.text.ts`. None of them is a protected characteristic or a proxy for one.
 */

/** Kinds of work a person may wish for and an opening belongs to. */
export const workAreas = [
  'bakery-kitchen',
  'shop',
  'warehouse',
  'cleaning',
  'gardens-outdoors',
  'care',
  'children',
  'office',
  'building-crafts',
  'production',
  'farming-animals',
  'driving-transport',
  'hotel-restaurant',
  'reuse-repair',
] as const;
export type WorkArea = (typeof workAreas)[number];

/** Needs for consideration (skånehensyn), and what a workplace can accommodate. */
export const considerations = [
  'no-heavy-lifting',
  'not-standing-long',
  'quiet-surroundings',
  'few-people',
  'frequent-breaks',
  'no-early-start',
  'predictable-days',
  'one-thing-at-a-time',
  'no-stairs',
  'no-dust-or-scent',
  'no-customer-contact',
  'hours-that-vary',
] as const;
export type Consideration = (typeof considerations)[number];

/** How much Danish a person has, or a job asks for; each includes those before it. */
export const danishLevels = ['none', 'single-words', 'everyday', 'fluent'] as const;
export type DanishLevel = (typeof danishLevels)[number];

/** How a person gets about. */
export const transports = ['walk', 'bicycle', 'public-transport', 'moped', 'car'] as const;
export type Transport = (typeof transports)[number];

/** Other languages met at the workplaces, ISO 639-1. */
export const languages = ['uk', 'ar', 'en', 'de', 'pl', 'fa', 'so', 'ti', 'tr', 'vi', 'ru', 'ro'] as const;
export type Language = (typeof languages)[number];

/** What a person can bring, in the words of the field. */
export const competences = [
  'cooking',
  'baking',
  'serving-customers',
  'cash-register',
  'packing-sorting',
  'forklift',
  'cleaning',
  'gardening',
  'animals',
  'caring',
  'children',
  'computer',
  'sewing',
  'repairing',
  'painting',
  'driving-licence',
] as const;
export type Competence = (typeof competences)[number];

/** Kinds of placement (domain, section 3.9), those most used first. */
export const placementKinds = [
  'sniff-internship',
  'internship',
  'wage-subsidy',
  'small-job',
  'hybrid',
  'flex-job',
  'ordinary-job',
  'nytteindsats',
  'pensioner-job',
  'sheltered-employment',
  'egu',
  'mesterlaere',
  'apprenticeship',
] as const;
/** The kinds that most placements are of; a form offers the others where they are asked for. */
export const usualPlacementKinds = placementKinds.slice(0, placementKinds.indexOf('nytteindsats'));
export type PlacementKind = (typeof placementKinds)[number];

export const companyKinds = ['commercial', 'social-economic', 'public'] as const;
export type CompanyKind = (typeof companyKinds)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];
