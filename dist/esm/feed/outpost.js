const BANDS = {
    age_band_under_2: { minimum: 0, maximum: 1 },
    age_band_2: { minimum: 2, maximum: 2 },
    age_band_3_4: { minimum: 3, maximum: 4 },
    age_band_5_7: { minimum: 5, maximum: 7 },
    age_band_8_plus: { minimum: 8 },
    age_band_all: { minimum: 0 },
};
export const agesFromOutpost = ({ raw }) => Object.entries(BANDS).flatMap(([name, band]) => (raw[name] === true ? [{ ...band }] : []));
export const fromOutpost = ({ raw }) => ({
    ...(raw.needs_referral === true && { referral: 'professional' }),
    ...(raw.free === true && { payment: ['free'] }),
});
