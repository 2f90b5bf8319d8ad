from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.termbase.forms import fold_all
from tqcheck.text.view import fold


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8), max_size=6
    )
)
def test_many_fold_as_each_does(forms: list[str]) -> None:
    assert fold_all(forms) == [fold(form).text for form in forms]
