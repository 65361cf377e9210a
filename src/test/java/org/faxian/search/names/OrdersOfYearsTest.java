package org.faxian.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.text.TypedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of orders numbered anew each year: the year distinguishes two orders with equal serial numbers. */
class OrdersOfYearsTest {
    private static final Numbers NUMBERS = numbers("财政部令〔2031〕第4号", "财政部令〔2032〕第4号");

    @ParameterizedTest
    @ValueSource(strings = {"财政部令〔2032〕第4号", "财政部令[2032]4号", "财政部令（2032）第4号", "财政部令2032年第4号"})
    void an_order_is_typed_with_its_year(String typed) {
        TypedNumber number = TypedNumber.in(typed).getFirst();

        assertThat(number.form()).contains("令");
        assertThat(number.year()).isEqualTo(OptionalInt.of(2032));
        assertThat(number.canonical()).isEqualTo("财政部令〔2032〕第4号");
        assertThat(NUMBERS.findJustSo(number)).containsExactly(new RegulationId("ordersaaab"));
    }

    @Test
    void without_its_year_the_orders_of_all_years_are_meant() {
        assertThat(NUMBERS.find(TypedNumber.in("财政部令第4号").getFirst())).hasSize(2);
    }

    private static Numbers numbers(String... orders) {
        Numbers numbers = new Numbers(KnownNames.ANALYSIS);
        for (int i = 0; i < orders.length; i++) {
            Regulation regulation = RegulationBuilder.regulation(
                            "ordersaaa" + "ab".charAt(i),
                            VersionBuilder.titled("规则" + i)
                                    .kind(RegulationKind.DEPARTMENTAL_RULE)
                                    .number(orders[i])
                                    .by("财政部")
                                    .promulgated("2031-01-01")
                                    .effective("2031-01-01"))
                    .build();
            numbers.add(
                    regulation.id(),
                    List.copyOf(regulation.versions()).getFirst().metadata());
        }
        return numbers;
    }
}
