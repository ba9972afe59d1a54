/** Forced colours; and paper, which takes the check alone once there is one. */
export declare const mediaStyles: string;
