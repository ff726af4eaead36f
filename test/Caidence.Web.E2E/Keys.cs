namespace Caidence.Web.E2E;

/// <summary>Somebody without a mouse: goes from control to control, and sees on every step where they are.</summary>
internal sealed class Keys(IPage page)
{
    private const int MaxSteps = 80;

    private const string Step = """
        () => {
          const look = element => { const { outline, boxShadow, borderColor } = getComputedStyle(element); return [outline, boxShadow, borderColor].join(); };
          const before = window.left;
          const unmarked = before?.element.isConnected && look(before.element) === before.look ? before.element.outerHTML.slice(0, 120) : null;
          const element = document.activeElement;
          if (element === document.body) return unmarked ?? 'nothing';
          window.left = { element, look: look(element) };
          const box = element.getBoundingClientRect();
          const isInSight = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return unmarked ?? (isInSight ? '' : `out of sight: ${element.outerHTML.slice(0, 120)}`);
        }
        """;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>By Tab alone.</summary>
    public async Task GoToAsync(ILocator control)
    {
        await Assertions.Expect(control).ToBeVisibleAsync();
        for (var step = 0; step < MaxSteps; step++)
        {
            await PressAsync("Tab");
            (await page.EvaluateAsync<string>(Step)).ShouldBeEmpty("what has the focus shows it");
            if (await IsAtAsync(control))
            {
                return;
            }
        }

        throw new ShouldAssertException($"Tab leads nowhere near {control}");
    }

    public async Task EnterAsync(ILocator control)
    {
        await GoToAsync(control);
        await PressAsync("Enter");
    }

    /// <summary>With the arrows, as fast as fingers are.</summary>
    public async Task ChooseAsync(ILocator select, string option)
    {
        await GoToAsync(select);
        var (from, to) = (await PositionAsync(select, "option:checked"), await PositionAsync(select, $"option[value='{option}']"));
        for (var step = 0; step < Math.Abs(to - from); step++)
        {
            await PressAsync(to > from ? "ArrowDown" : "ArrowUp");
        }

        await Assertions.Expect(select).ToHaveValueAsync(option);
    }

    public static Task<bool> IsAtAsync(ILocator control) => control.EvaluateAsync<bool>("element => element === document.activeElement");

    private static Task<int> PositionAsync(ILocator select, string option) => select.EvaluateAsync<int>("(element, option) => element.querySelector(option).index", option);
}
