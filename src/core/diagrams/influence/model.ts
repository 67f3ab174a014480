import type { buyingRole, influenceKind, layer, preference } from '#schemas/vocabulary.ts';
import type { PersonMarks } from '../../measures/person-marks.ts';
import type { FigureContext } from '../figure.ts';

export type Layer = (typeof layer.names)[number];
export type LineKind = 'reports' | (typeof influenceKind.names)[number];
type Role = (typeof buyingRole.names)[number];

/** What the model needs of its surroundings: everything but the layout. */
export type InfluenceContext = Omit<FigureContext, 'layout'>;

/** A part of an account's people, for a picture of its own. */
export interface Selection {
  readonly people: ReadonlySet<string>;
  /** People who only connect the others: drawn faint. */
  readonly faint: ReadonlySet<string>;
  /** What each of them is in this picture, where it differs from the account. */
  readonly roles?: ReadonlyMap<string, readonly Role[]>;
  /** The layer whose unknown people belong into the picture. */
  readonly unknownIn?: Layer;
}

/** One card of the influence map: a person we know, one who must exist, or an organisation that has influence. */
export interface PersonCard {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly layer: Layer;
  readonly external: boolean;
  readonly unknown: boolean;
  /** Somebody who only connects the others of the picture. */
  readonly faint: boolean;
  readonly roles: readonly Role[];
  /** 1–5; absent for somebody unknown and for organisations. */
  readonly influence?: number;
  /** −2…+2; absent for somebody unknown and for organisations. */
  readonly stance?: number;
  readonly stanceLabel: string;
  /** Whom the person prefers as supplier; absent for somebody unknown and for organisations. */
  readonly preference?: (typeof preference.names)[number];
  readonly contactLabel: string;
  /** Steps between the relation we have and the one we want. */
  readonly gap: number;
  /** Names of our people who cover the person. */
  readonly coverage: readonly string[];
  /** What a reader may pick the person out by; absent for somebody unknown and for organisations. */
  readonly marks?: PersonMarks;
  readonly href?: string;
}

/** Whether a card stands for an organisation with influence instead of a person. */
export function isOrganisation({ external, influence }: PersonCard): boolean {
  return external && influence === undefined;
}

/** One line of the map. */
export interface InfluenceLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  /** 1–3; reporting lines have 1. */
  readonly strength: 1 | 2 | 3;
}

/** The people of an account and the lines between them: what is drawn, tabled and printed as Mermaid. */
export interface InfluenceGraph {
  readonly layers: readonly { readonly layer: Layer; readonly label: string; readonly value: string }[];
  readonly cards: readonly PersonCard[];
  readonly lines: readonly InfluenceLine[];
}
