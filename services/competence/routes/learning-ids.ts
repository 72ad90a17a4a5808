import type { Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { refused } from '../edge.ts';

/** The ids of learning's paths, each with what is not found where it cannot be one. */
export const goalIn = (c: Context<House>) =>
  pathId(c, 'goalId', 'learningGoal', () => refused('learning-goal-not-found'));
export const recordIn = (c: Context<House>) =>
  pathId(c, 'recordId', 'learningRecord', () => refused('learning-record-not-found'));
export const assessmentIn = (c: Context<House>) =>
  pathId(c, 'assessmentId', 'assessment', () => refused('assessment-not-found'));
export const evidenceIn = (c: Context<House>) => pathId(c, 'evidenceId', 'evidence', () => refused('photo-not-found'));
export const pieceIn = (c: Context<House>) => pathId(c, 'evidenceId', 'evidence', () => refused('evidence-not-found'));
