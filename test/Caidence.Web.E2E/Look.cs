using System.Reflection;
using System.Text.Json;

namespace Caidence.Web.E2E;

/// <summary>Looks at a page in both themes, on a desk and on a phone, with the eyes of axe.</summary>
internal static class Look
{
    public const int Wide = 1440;
    public const int Narrow = 375;
    public const int Height = 900;

    private static readonly string Axe = File.ReadAllText(
        typeof(Look).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "AxeScript").Value!);

    private const string IsThere = "() => typeof axe !== 'undefined'";

    // The themes differ in their colours alone; what else there is to say has been said in the light.
    private const string Serious = """
        async (theme) => (await axe.run(document, {
          resultTypes: ['violations'],
          ...(theme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
        })).violations
          .filter(violation => violation.impact === 'serious' || violation.impact === 'critical')
          .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))
        """;

    // A page that is still fading from one theme to the other has colours that nobody will ever see. What moves for ever is not waited for,
    // and a page that the browser does not draw just then has no next frame.
    private const string StandsStill = """
        async () => {
          const soon = (wait) => Promise.race([wait, new Promise((resolve) => setTimeout(resolve, 250))]);
          const ends = (animation) => animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
          await soon(document.fonts.ready);
          for (const until = Date.now() + 15000; ;) {
            await soon(new Promise(requestAnimationFrame));
            const moving = document.getAnimations().filter(ends);
            if (moving.length === 0) return;
            if (Date.now() > until) throw new Error(`still moving: ${moving.map((animation) => animation.animationName ?? animation.transitionProperty)}`);
            await soon(Promise.allSettled(moving.map((animation) => animation.finished)));
          }
        }
        """;

    /// <param name="open">Opens what is closed at first: a menu, a dialog. The page is fresh each time.</param>
    /// <returns>Everything that is wrong with the page.</returns>
    public static async Task<IReadOnlyList<string>> AtAsync(IPage page, string name, Func<IPage, Task>? open = null)
    {
        var wrong = new List<string>();
        foreach (var width in new[] { Wide, Narrow })
        {
            await page.SetViewportSizeAsync(width, Height);
            foreach (var theme in new[] { "light", "dark" })
            {
                await ShowAsync(page, theme, open);
                await page.EvaluateAsync(StandsStill);
                wrong.AddRange((await ReadAsync(page, theme)).Select(violation => $"{name} at {width} px, {theme}: {violation}"));
                await TakePictureAsync(page, $"{name}-{width}-{theme}", width);
            }

            if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
            {
                wrong.Add($"{name} at {width} px: {over} px too wide");
            }
        }

        await ShowAsync(page, "light", open is null ? null : _ => Task.CompletedTask);
        await page.SetViewportSizeAsync(Wide, Height);
        return wrong;
    }

    private static async Task ShowAsync(IPage page, string theme, Func<IPage, Task>? open)
    {
        if (open is null)
        {
            await TurnAsync(page, theme);
            return;
        }

        await page.GotoAsync(page.Url);
        await TurnAsync(page, theme);
        await open(page);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(IPage page, string theme)
    {
        if (!await page.EvaluateAsync<bool>(IsThere))
        {
            await page.EvaluateAsync(Axe);
        }

        return (await page.EvaluateAsync<JsonElement>(Serious, theme)).EnumerateArray().Select(violation => violation.GetString()!).ToList();
    }

    // A window as high as the page: what is fixed to its edges stands where it belongs.
    private static async Task TakePictureAsync(IPage page, string name, int width)
    {
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, Math.Max(Height, height));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Site.Pictures.FullName, $"{name}.png") });
        await page.SetViewportSizeAsync(width, Height);
    }

    private static async Task TurnAsync(IPage page, string theme)
    {
        if (await page.EvaluateAsync<string>("() => document.documentElement.dataset.bsTheme") != theme)
        {
            await page.EvaluateAsync("() => document.querySelector('[data-theme-toggle]').click()");
        }
    }
}
