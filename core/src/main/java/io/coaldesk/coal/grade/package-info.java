/**
 * Judgements on a quality, as data: grades of ash, sulphur and ash indices, the legal limits of commercial coal, and the
 * products of a seller.
 *
 * <p>Start with {@link io.coaldesk.coal.grade.GradeScale}; {@link io.coaldesk.coal.grade.GradeScales} has those that
 * ship. {@link io.coaldesk.coal.grade.AshReporter} judges an ash, {@link
 * io.coaldesk.coal.grade.CommercialCoalChecker} holds a coal against the measures of 2015, and {@link
 * io.coaldesk.coal.grade.ProductClassifier} finds the products that a coal can be sold as.
 */
@NullMarked
@HouseStyle
package io.coaldesk.coal.grade;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
