namespace Caidence.Core.Authorization.Permissions;

/// <summary>Says which permissions a part of the product has. Derived classes are found by convention.</summary>
public abstract class PermissionDefinitionProvider : DependencyInjection.ISingletonDependency, IPermissionDefinitionProvider
{
    public abstract void Define(IPermissionDefinitionContext context);
}

public interface IPermissionDefinitionProvider
{
    void Define(IPermissionDefinitionContext context);
}

public interface IPermissionDefinitionContext
{
    PermissionGroupDefinition AddGroup(string name, string? displayNameKey = null);
}
