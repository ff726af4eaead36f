namespace Caidence.Web.Menus;

public sealed class ApplicationMenu(string name)
{
    public string Name { get; } = name;

    public List<ApplicationMenuItem> Items { get; } = [];

    public ApplicationMenu AddItem(ApplicationMenuItem item)
    {
        Items.Add(item);
        return this;
    }

    public ApplicationMenuItem? FindItem(string name) => Items.Find(item => item.Name == name);
}
