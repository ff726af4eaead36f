namespace Caidence.Web.Menus;

/// <summary>A link, or (without address) a heading over its children, which is shown only while it has any.</summary>
public sealed class ApplicationMenuItem(string name, string displayName, string? url = null, string? icon = null, int order = 1000)
{
    public string Name { get; } = name;

    public string DisplayName { get; } = displayName;

    /// <summary>Begins with <c>~/</c>.</summary>
    public string? Url { get; } = url;

    public string? Icon { get; } = icon;

    public int Order { get; } = order;

    public List<ApplicationMenuItem> Items { get; } = [];

    public List<string> RequiredPermissions { get; } = [];

    /// <summary>Addresses that it lights up at: its own, and others without an item.</summary>
    public List<string> Places { get; } = url is null ? [] : [url];

    /// <param name="url">Begins with <c>~/</c>.</param>
    public ApplicationMenuItem AlsoAt(string url)
    {
        Places.Add(url);
        return this;
    }

    /// <summary>Shown to those who hold every one of these.</summary>
    public ApplicationMenuItem RequirePermissions(params string[] permissions)
    {
        RequiredPermissions.AddRange(permissions);
        return this;
    }

    public bool IsForWholeWorkspace { get; private set; }

    /// <summary>Not shown to people who work for some brands only.</summary>
    public ApplicationMenuItem RequireWholeWorkspace()
    {
        IsForWholeWorkspace = true;
        return this;
    }

    public ApplicationMenuItem AddItem(ApplicationMenuItem item)
    {
        Items.Add(item);
        return this;
    }
}
