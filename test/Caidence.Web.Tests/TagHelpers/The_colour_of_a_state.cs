using Caidence.Leads;
using Caidence.Leads.Sources;

namespace Caidence.Web.TagHelpers;

public sealed class The_colour_of_a_state
{
    [Theory]
    [InlineData(LeadStatus.New, Tone.Primary)]
    [InlineData(LeadStatus.Converted, Tone.Success)]
    [InlineData(LeadStatus.Lost, Tone.Danger)]
    public void Of_a_lead_says_how_it_stands(LeadStatus status, Tone tone) => StatusTones.Of(status).ShouldBe(tone);

    [Fact]
    public void Is_known_for_every_state_of_a_source() =>
        Enum.GetValues<LeadSourceStatus>().Where(status => StatusTones.Of(status) == Tone.Neutral).ShouldBeEmpty();
}
