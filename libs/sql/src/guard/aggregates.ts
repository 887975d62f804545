import { foldedName } from './folded-name.ts';
import type { Visited } from './walk.ts';

/** Node kinds that are aggregates wherever they stand without a window. */
const kinds = new Set(
  `sum count avg min max count_if sum_if median mode any_value array_agg array_concat_agg array_unique_agg array_union_agg
  string_agg list_agg group_concat json_array_agg json_object_agg stddev stddev_pop stddev_samp variance var_pop var_samp
  corr covar_pop covar_samp approx_distinct approx_count_distinct approx_quantile approx_quantiles approx_percentile_cont
  approx_top_k approx_top_sum percentile percentile_cont percentile_disc quantile first last arg_max arg_min logical_and
  logical_or bitwise_and_agg bitwise_or_agg bitwise_xor_agg kurtosis skewness hll aggregate_function within_group agg_func
  combined_agg_func combined_parameterized_agg parameterized_agg grouping grouping_id regr_slope regr_intercept`.split(
    /\s+/,
  ),
);

/** Aggregates that the reader takes for plain functions, lower case. */
const names = new Set(
  `groupuniqarray groupbitand groupbitor groupbitxor grouparrayinsertat grouparraymovingsum uniq uniqexact
  uniqcombined uniqcombined64 uniqhll12 uniqthetasketch argmin argmax quantile quantiles quantileexact quantiletdigest
  summap minmap maxmap topk topkweighted anyheavy sumwithoverflow stddevpop stddevsamp varpop varsamp covarpop
  covarsamp array_agg string_agg json_agg jsonb_agg json_object_agg jsonb_object_agg xmlagg range_agg every bool_and bool_or
  booland_agg boolor_agg booland boolor bit_and bit_or bit_xor object_agg hash_agg bitand_agg bitor_agg bitxor_agg
  approx_count_distinct approx_top_k approx_quantiles min_by max_by collect_list collect_set count_if countif count_min_sketch
  first last any_value histogram list product geometric_mean map_agg multimap_agg map_union reduce_agg checksum_agg
  group_concat json_arrayagg json_objectagg std stddev variance arbitrary entropy favg fsum kahan_sum mad reservoir_quantile
  quantile_cont quantile_disc bitstring_agg arg_min arg_max sem string_agg_distinct hll_count.init`.split(/\s+/),
);

/** True for a node that makes one value of many rows. */
export const isAggregate = ({ kind, content }: Visited): boolean =>
  kinds.has(kind) || (kind === 'function' && names.has(foldedName(String(content.name))));
