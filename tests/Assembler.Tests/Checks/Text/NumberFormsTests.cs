namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class NumberFormsTests
{
    [Theory]
    [InlineData("1、完善制度。\n2、强化监管。")]
    [InlineData("(一)招商引资\n(二)项目建设")]
    [InlineData("（一）、招商引资\n（二）、项目建设")]
    [InlineData("1.、完善制度。\n2.、强化监管。")]
    [InlineData("第一、加强领导。")]
    public void A_number_in_a_wrong_form_is_told(string text) => Inspected.Tells("C18", text);

    [Theory]
    [InlineData("一、总体情况\n（一）工业\n1.产值。\n（1）装备制造。")]
    [InlineData("第一，加强领导。")]
    public void A_number_in_its_form_is_not(string text) => Inspected.Passes(text);
}
