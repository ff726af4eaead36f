namespace Caidence.Web.E2E;

public sealed class Changing_the_theme(Site site)
{
    /// <summary>Every visitor of these tests has asked for less motion.</summary>
    [Fact]
    public async Task Is_done_at_once_for_those_who_want_less_motion()
    {
        await using var stranger = await site.VisitorAsync();
        await stranger.FindsAsync("/welcome");

        var transitions = await stranger.Page.EvaluateAsync<int>("""
            () => {
              document.querySelector('[data-theme-toggle]').click();
              return document.getAnimations().filter((animation) => animation instanceof CSSTransition).length;
            }
            """);

        transitions.ShouldBe(0);
        (await stranger.Page.EvaluateAsync<string>("() => document.documentElement.dataset.bsTheme")).ShouldBe("dark");
    }
}
