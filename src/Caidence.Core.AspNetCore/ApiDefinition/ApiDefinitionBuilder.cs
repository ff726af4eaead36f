using Caidence.Core.Application;
using Caidence.Core.AspNetCore.Mvc.Conventions;
using Caidence.Core.DependencyInjection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Caidence.Core.AspNetCore.ApiDefinition;

/// <summary>Describes what MVC's API explorer finds. Made once: endpoints do not change while the process runs.</summary>
public sealed class ApiDefinitionBuilder(IApiDescriptionGroupCollectionProvider explorer) : ISingletonDependency
{
    private readonly Lazy<ApplicationApiDescriptionModel> _plain = new(() => Build(explorer, ApiTexts.None));
    private readonly Lazy<ApplicationApiDescriptionModel> _described = new(() => Build(explorer, new(areAsked: true)));

    public ApplicationApiDescriptionModel Build(bool includeTypes, bool includeDescriptions = false)
    {
        var definition = (includeDescriptions ? _described : _plain).Value;
        return includeTypes ? definition : definition with { Types = new Dictionary<string, TypeApiDescriptionModel>() };
    }

    private static ApplicationApiDescriptionModel Build(IApiDescriptionGroupCollectionProvider explorer, ApiTexts texts)
    {
        var types = new TypeApiDescriptions();
        var modules = explorer.ApiDescriptionGroups.Items
            .SelectMany(group => group.Items)
            .Where(api => api.ActionDescriptor is ControllerActionDescriptor && api.HttpMethod is not null)
            .Select(api => new ApiAction(api, texts))
            .GroupBy(action => action.RootPath)
            .ToDictionary(module => module.Key, module => Module(module.Key, module.ToList(), types, texts));

        return new(modules, types.Types);
    }

    private static ModuleApiDescriptionModel Module(string rootPath, List<ApiAction> actions, TypeApiDescriptions types, ApiTexts texts) => new(
        rootPath,
        actions[0].RemoteServiceName,
        actions.GroupBy(action => action.ControllerType)
            .ToDictionary(controller => TypeNames.Of(controller.Key), controller => Controller(controller.Key, controller.ToList(), types, texts)));

    private static ControllerApiDescriptionModel Controller(Type type, List<ApiAction> actions, TypeApiDescriptions types, ApiTexts texts)
    {
        actions.ForEach(action => action.Types.ToList().ForEach(types.Add));

        return texts.Describe(new ControllerApiDescriptionModel
        {
            ControllerName = actions[0].ControllerName,
            ControllerGroupName = actions[0].ControllerName,
            IsRemoteService = type.IsAssignableTo(typeof(IRemoteService)) || type.IsDefined(typeof(RemoteServiceAttribute), true),
            Type = TypeNames.Of(type),
            Interfaces = type.GetInterfaces().Where(ApiTexts.IsContract).Select(contract => ApiMethods.Interface(contract, texts)).ToList(),
            // A second action of the same name and parameters could not be told from the first.
            Actions = actions.DistinctBy(action => action.UniqueName).ToDictionary(action => action.UniqueName, action => action.Describe()),
        }, type);
    }
}
