using System.Reflection;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>The assemblies whose app services become endpoints, each with its own way of making addresses.</summary>
public sealed class ConventionalControllerOptions
{
    private readonly List<ConventionalControllerSetting> _settings = [];

    public IReadOnlyList<ConventionalControllerSetting> Settings => _settings;

    public ConventionalControllerOptions Create(Assembly assembly, Action<ConventionalControllerSetting>? configure = null)
    {
        var setting = new ConventionalControllerSetting(assembly);
        configure?.Invoke(setting);
        _settings.Add(setting);
        return this;
    }

    public ConventionalControllerSetting? SettingOf(Type service) =>
        _settings.FirstOrDefault(setting => setting.Assembly == service.Assembly && setting.TypePredicate(service));
}
