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
    private readonly Lazy<ApplicationApiDescriptionModel> _definition = new(() => Build(explorer));

    public ApplicationApiDescriptionModel Build(bool includeTypes) =>
        includeTypes ? _definition.Value : _definition.Value with { Types = new Dictionary<string, TypeApiDescriptionModel>() };

    private static ApplicationApiDescriptionModel Build(IApiDescriptionGroupCollectionProvider explorer)
    {
        var types = new TypeApiDescriptions();
        var modules = explorer.ApiDescriptionGroups.Items
            .SelectMany(group => group.Items)
            .Where(api => api.ActionDescriptor is ControllerActionDescriptor && api.HttpMethod is not null)
            .Select(api => new ApiAction(api))
            .GroupBy(action => action.RootPath)
            .ToDictionary(module => module.Key, module => Module(module.Key, module.ToList(), types));

        return new(modules, types.Types);
    }

    private static ModuleApiDescriptionModel Module(string rootPath, List<ApiAction> actions, TypeApiDescriptions types) => new(
        rootPath,
        actions[0].RemoteServiceName,
        actions.GroupBy(action => action.ControllerType)
            .ToDictionary(controller => TypeNames.Of(controller.Key), controller => Controller(controller.Key, controller.ToList(), types)));

    private static ControllerApiDescriptionModel Controller(Type type, List<ApiAction> actions, TypeApiDescriptions types)
    {
        actions.ForEach(action => action.Types.ToList().ForEach(types.Add));

        return new()
        {
            ControllerName = actions[0].ControllerName,
            ControllerGroupName = actions[0].ControllerName,
            IsRemoteService = type.IsAssignableTo(typeof(IRemoteService)) || type.IsDefined(typeof(RemoteServiceAttribute), true),
            Type = TypeNames.Of(type),
            Interfaces = type.GetInterfaces().Where(IsContract).Select(ApiMethods.Interface).ToList(),
            // A second action of the same name and parameters could not be told from the first.
            Actions = actions.DistinctBy(action => action.UniqueName).ToDictionary(action => action.UniqueName, action => action.Describe()),
        };
    }

    private static bool IsContract(Type type) =>
        !type.IsGenericType && type.IsAssignableTo(typeof(IRemoteService)) && type != typeof(IRemoteService) && type != typeof(IApplicationService);
}
